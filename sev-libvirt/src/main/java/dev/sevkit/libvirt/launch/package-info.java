/**
 * The confidential launch: defined, paused, measured, verified, running. A type for each state, so
 * that a step out of order does not compile. What fails ends the guest and says what was done.
 */
@NullMarked
package dev.sevkit.libvirt.launch;

import org.jspecify.annotations.NullMarked;
