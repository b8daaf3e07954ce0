/**
 * Changes to a document as data: text edits that touch the places they name and no other byte.
 *
 * <p>An edit takes over its neighbour's indentation, quotes and line breaks. Nothing here knows why
 * a change is made, and nothing is ever serialised anew.
 */
@NullMarked
package dev.sevkit.model.edit;

import org.jspecify.annotations.NullMarked;
