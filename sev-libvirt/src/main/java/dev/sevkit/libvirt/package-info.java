/**
 * Hosts and guests through libvirt: what a host offers, as a target to judge domains for; domains
 * defined once they are judged; what libvirt, QEMU and the firmware answer, explained. Nothing of
 * libvirt-java or JNA is visible here.
 */
@NullMarked
package dev.sevkit.libvirt;

import org.jspecify.annotations.NullMarked;
