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
}
