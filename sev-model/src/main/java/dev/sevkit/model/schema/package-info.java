/**
 * Libvirt's RELAX NG schema, asked about a domain document: what it does not allow, and where that
 * stands.
 *
 * <p>The schema is libvirt's own and is read from where libvirt is installed, or from a folder the
 * caller names; nothing is fetched. The work is done by Jing ({@code org.relaxng:jing}), an
 * optional dependency: who calls nothing here needs it not. Jing never parses a document: it is
 * told of tags and text as the hardened reader of this project meets them. This package knows no
 * rule.
 */
@NullMarked
package dev.sevkit.model.schema;

import org.jspecify.annotations.NullMarked;
