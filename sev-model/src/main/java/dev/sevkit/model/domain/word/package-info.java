/**
 * Libvirt's closed sets of words. {@link dev.sevkit.model.domain.word.Written} is what a document
 * says where one of them is due.
 */
@NullMarked
package dev.sevkit.model.domain.word;

import org.jspecify.annotations.NullMarked;
