package dev.sevkit.libvirt;

import dev.sevkit.model.domain.Domain;
import dev.sevkit.model.domain.OsType;
import dev.sevkit.model.domain.devices.Devices;
import java.util.Optional;

/**
 * Which QEMU domain capabilities are asked for. What is empty libvirt chooses.
 *
 * @param emulator path of the binary on the host
 * @param arch architecture, such as {@code x86_64}
 * @param machine machine type, such as {@code q35}
 * @param virtType {@code kvm} or {@code qemu}
 */
public record EmulatorChoice(
    Optional<String> emulator,
    Optional<String> arch,
    Optional<String> machine,
    Optional<String> virtType) {

  /** What libvirt chooses. */
  public static EmulatorChoice libvirts() {
    return new EmulatorChoice(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What a domain asks for. */
  public static EmulatorChoice of(Domain domain) {
    Optional<OsType> type =
        Optional.ofNullable(domain.getOs()).flatMap(os -> Optional.ofNullable(os.getType()));
    return new EmulatorChoice(
        Optional.ofNullable(domain.getDevices()).map(Devices::getEmulator),
        type.map(OsType::getArch),
        type.map(OsType::getMachine),
        Optional.ofNullable(domain.getType()));
  }

  /** The same with this binary. */
  public EmulatorChoice emulator(String path) {
    return new EmulatorChoice(Optional.of(path), arch, machine, virtType);
  }

  /** The same with the machine type left to libvirt. */
  public EmulatorChoice anyMachine() {
    return new EmulatorChoice(emulator, arch, Optional.empty(), virtType);
  }

  /** The same with this kind of virtualisation. */
  public EmulatorChoice virtType(String type) {
    return new EmulatorChoice(emulator, arch, machine, Optional.of(type));
  }
}
