/**
 * The rules SevKit ships, one class each, by what they are about; {@link
 * dev.sevkit.validate.rules.BuiltInRules} lists them all.
 */
@NullMarked
package dev.sevkit.validate.rules;

import org.jspecify.annotations.NullMarked;
