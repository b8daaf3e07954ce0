/** Rules about devices: virtio options, option ROMs, buses, passthrough. */
@NullMarked
package dev.sevkit.validate.rules.devices;

import org.jspecify.annotations.NullMarked;
