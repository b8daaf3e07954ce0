/**
 * An emulated SEV host for tests: libvirt's own QEMU driver without a daemon, the real QEMU, and a
 * stand-in between them that answers for the AMD secure processor. Begin at {@link
 * dev.sevkit.testkit.EmulatedSevHost} or {@link dev.sevkit.testkit.EmulatedSev}. Knows nothing of
 * what is tested with it, so that agreement means something.
 */
@NullMarked
package dev.sevkit.testkit;

import org.jspecify.annotations.NullMarked;
