package dev.sevkit.validate.generate;

import dev.sevkit.model.sev.MemorySize;
import java.util.Optional;

/**
 * What a generated domain shall have, whatever its template says.
 *
 * @param memory memory of the guest
 * @param vcpus number of virtual CPUs
 * @param disk path of the first disk's image
 * @param network name of the virtual network of the first interface
 * @param policy guest policy as libvirt writes it, {@code 0x0007}
 * @param session what the guest owner prepared, for SEV and SEV-ES
 * @param firmware path of the firmware image, mapped as ROM
 */
public record Overrides(
    Optional<MemorySize> memory,
    Optional<Integer> vcpus,
    Optional<String> disk,
    Optional<String> network,
    Optional<String> policy,
    Optional<LaunchSessionFiles> session,
    Optional<String> firmware) {

  /** Nothing but what the template says. */
  public static Overrides none() {
    return new Overrides(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same with this much memory. */
  public Overrides withMemory(MemorySize value) {
    return new Overrides(Optional.of(value), vcpus, disk, network, policy, session, firmware);
  }

  /** The same with this many virtual CPUs, at least 1. */
  public Overrides withVcpus(int value) {
    return new Overrides(memory, Optional.of(value), disk, network, policy, session, firmware);
  }

  /** The same with this path of the first disk's image. */
  public Overrides withDisk(String value) {
    return new Overrides(memory, vcpus, Optional.of(value), network, policy, session, firmware);
  }

  /** The same with the first interface on this virtual network. */
  public Overrides withNetwork(String value) {
    return new Overrides(memory, vcpus, disk, Optional.of(value), policy, session, firmware);
  }

  /** The same with this guest policy, as libvirt writes it, {@code 0x0007}. */
  public Overrides withPolicy(String value) {
    return new Overrides(memory, vcpus, disk, network, Optional.of(value), session, firmware);
  }

  /** The same with what the guest owner prepared. */
  public Overrides withSession(LaunchSessionFiles value) {
    return new Overrides(memory, vcpus, disk, network, policy, Optional.of(value), firmware);
  }

  /** The same with this firmware image, mapped as ROM. */
  public Overrides withFirmware(String value) {
    return new Overrides(memory, vcpus, disk, network, policy, session, Optional.of(value));
  }
}
