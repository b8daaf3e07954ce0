/**
 * Text to model: documents read once, into beans that know their places and a tree of everything.
 *
 * <p>Reading changes nothing and keeps everything; it knows no rule.
 */
@NullMarked
package dev.sevkit.model.io;

import org.jspecify.annotations.NullMarked;
