package dev.sevkit.validate.profile;

import dev.sevkit.model.sev.Version;

/**
 * A version, and where that is written.
 *
 * @param version the version
 * @param source the document that says so; empty if the profile does not say
 */
public record SourcedVersion(Version version, String source) {}
