/**
 * Applies the fixes that findings carry, until nothing is left to fix, and touches no byte outside
 * their edits. It knows no rule.
 */
@NullMarked
package dev.sevkit.validate.fix;

import org.jspecify.annotations.NullMarked;
