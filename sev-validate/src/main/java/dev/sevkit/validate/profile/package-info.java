/**
 * Targets by name: the versions that hosts of a kind have, each with its source. Nothing here knows
 * of rules, or of the files profiles are written in.
 */
@NullMarked
package dev.sevkit.validate.profile;

import org.jspecify.annotations.NullMarked;
