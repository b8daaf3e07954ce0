/** What the tests of this module share: the emulated host, opened once, and domains on it. */
@NullMarked
package dev.sevkit.libvirt.kit;

import org.jspecify.annotations.NullMarked;
