/**
 * Targets by name: what versions a distribution ships, each with its source, and profiles users
 * write themselves in the same form. Nothing here knows of rules.
 */
@NullMarked
package dev.sevkit.validate.profile;

import org.jspecify.annotations.NullMarked;
