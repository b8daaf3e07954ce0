/** Rules about locked memory and its limits. */
@NullMarked
package dev.sevkit.validate.rules.memory;

import org.jspecify.annotations.NullMarked;
