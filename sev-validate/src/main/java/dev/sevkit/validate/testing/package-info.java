/**
 * What the author of a custom rule tests it with: one rule, one domain, one target, the findings
 * and the fixed text. It needs no test library and throws {@link AssertionError}.
 */
@NullMarked
package dev.sevkit.validate.testing;

import org.jspecify.annotations.NullMarked;
