/**
 * Jakarta Validation constraints on single SEV values: what a policy, a blob or a number may be by
 * itself. Relations between elements are rules, not constraints.
 */
@NullMarked
package dev.sevkit.model.constraint;

import org.jspecify.annotations.NullMarked;
