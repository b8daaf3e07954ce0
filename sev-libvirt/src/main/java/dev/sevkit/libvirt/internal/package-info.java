/**
 * Libvirt's C functions as Java calls: pointers that are freed, errors read on the thread that made
 * them, typed parameters, the event loop. Knows neither SevKit's documents nor its rules.
 */
@NullMarked
package dev.sevkit.libvirt.internal;

import org.jspecify.annotations.NullMarked;
