/**
 * OVMF images: what the table at the end of an image says it can do for SEV guests. An image is
 * read as bytes; what its table gets wrong is a value with a reason, and never an exception.
 *
 * <p>Nothing here knows of descriptors, of libvirt's choice or of rules.
 */
@NullMarked
package dev.sevkit.model.firmware.image;

import org.jspecify.annotations.NullMarked;
