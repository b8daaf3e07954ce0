/** What rules of several folders have in common: knows no rule and judges nothing. */
@NullMarked
package dev.sevkit.validate.rules.internal;

import org.jspecify.annotations.NullMarked;
