/**
 * QEMU firmware descriptors: what firmware is installed on a host and what it can do, as its JSON
 * files say (QEMU, docs/interop/firmware.json).
 *
 * <p>Nothing here knows of domains or rules.
 */
@NullMarked
package dev.sevkit.model.firmware;

import org.jspecify.annotations.NullMarked;
