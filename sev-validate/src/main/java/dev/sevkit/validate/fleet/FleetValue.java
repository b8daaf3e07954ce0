package dev.sevkit.validate.fleet;

import dev.sevkit.model.xml.SourceLocation;

/**
 * A value of a domain that those of others are compared with.
 *
 * @param value the value, in a form in which equal values are written alike
 * @param location where it stands
 */
public record FleetValue(String value, SourceLocation location) {}
