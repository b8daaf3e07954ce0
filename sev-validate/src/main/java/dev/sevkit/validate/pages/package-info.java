/**
 * The pages of rules and failures, by name and by the messages that users paste. Judges nothing.
 */
@NullMarked
package dev.sevkit.validate.pages;

import org.jspecify.annotations.NullMarked;
