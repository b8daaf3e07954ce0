package dev.sevkit.validate;

import dev.sevkit.model.xml.ElementNode;

/**
 * A value in launchSecurity that breaks a Jakarta Validation constraint.
 *
 * @param property name of the child element the value stands in, such as {@code dhCert}
 * @param written the value as written
 * @param message what the constraint says
 * @param node the child element
 */
public record Violation(String property, String written, String message, ElementNode node) {}
