/**
 * XML text and its positional tree: where every element, attribute and comment of a document stands
 * in the text it was read from.
 *
 * <p>The text is the truth. The tree says what is where; nothing here knows what a domain is, and
 * nothing here writes XML back: changes are text edits (package {@code edit}).
 */
@NullMarked
package dev.sevkit.model.xml;

import org.jspecify.annotations.NullMarked;
