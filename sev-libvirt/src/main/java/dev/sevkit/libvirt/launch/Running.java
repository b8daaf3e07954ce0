package dev.sevkit.libvirt.launch;

import dev.sevkit.libvirt.SevGuest;

/**
 * A guest that runs, after it was verified.
 *
 * @param domain name of the domain
 * @param guest the guest
 */
public record Running(String domain, SevGuest guest) implements LaunchState {}
