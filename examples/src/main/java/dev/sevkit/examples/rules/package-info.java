/** A rule of one's own, from class to page: what a jar for {@code sevkit lint --rules} holds. */
@NullMarked
package dev.sevkit.examples.rules;

import org.jspecify.annotations.NullMarked;
