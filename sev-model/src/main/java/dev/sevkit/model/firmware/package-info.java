/**
 * QEMU firmware descriptors: what firmware is installed on a host and what it can do, as its JSON
 * files say (QEMU, docs/interop/firmware.json), and which of it libvirt would choose for a domain.
 *
 * <p>Nothing here knows of rules, and nothing opens an image.
 */
@NullMarked
package dev.sevkit.model.firmware;

import org.jspecify.annotations.NullMarked;
