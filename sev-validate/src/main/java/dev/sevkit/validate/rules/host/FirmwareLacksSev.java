package dev.sevkit.validate.rules.host;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.FIRMWARE_DESCRIPTORS;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.MachineType;
import dev.sevkit.model.firmware.FirmwareDescriptor;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * No installed firmware can start this kind of guest, or the one the domain names is not known to:
 * libvirt finds none, or the guest stops before its first instruction.
 */
public final class FirmwareLacksSev implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("firmware-lacks-sev")
          .summary("no firmware descriptor promises this kind of guest")
          .severity(ERROR)
          .effect(REFUSED)
          .needs(FIRMWARE_DESCRIPTORS)
          .remedy(
              "install an OVMF build with a descriptor for it (Debian: ovmf with OVMF.amdsev.fd), or name such an image")
          .since("0.1.0")
          .source(
              "libvirt src/qemu/qemu_firmware.c, qemuFirmwareMatchDomain; QEMU docs/interop/firmware.json");

  /** The rule. */
  public FirmwareLacksSev() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && (path(context).isPresent() || isAutomatic(context));
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    SevType mode = context.mode().orElseThrow();
    return path(context)
        .map(path -> named(context, path, mode))
        .orElseGet(() -> automatic(context, mode))
        .stream();
  }

  private static Optional<String> path(LaunchContext context) {
    return context
        .loader()
        .flatMap(loader -> Optional.ofNullable(loader.getPath()))
        .map(String::strip)
        .filter(path -> !path.isEmpty());
  }

  private static boolean isAutomatic(LaunchContext context) {
    return context.os().filter(os -> "efi".equals(os.getFirmware())).isPresent();
  }

  /** For a named image libvirt does not insist on a descriptor: what it does not know may work. */
  private static Optional<Finding> named(LaunchContext context, String path, SevType mode) {
    List<FirmwareDescriptor> known = context.firmware().ofImage(path);
    boolean works =
        known.isEmpty()
            ? KnownBuilds.support(path, mode)
            : known.stream().anyMatch(descriptor -> descriptor.supports(mode));
    if (works) {
      return Optional.empty();
    }
    String why = known.isEmpty() ? "no descriptor is for " : "its descriptor does not say so: ";
    return context
        .loader()
        .map(loader -> INFO.at(loader).severity(WARNING).detail(mode.label() + ", " + why + path));
  }

  private static Optional<Finding> automatic(LaunchContext context, SevType mode) {
    String arch =
        context.osType().flatMap(type -> Optional.ofNullable(type.getArch())).orElse("x86_64");
    String machine = context.machine().map(MachineType::name).orElse("pc");
    boolean found =
        context.firmware().all().stream()
            .filter(descriptor -> descriptor.isUefiFor(arch, machine))
            .anyMatch(descriptor -> descriptor.supports(mode));
    return found
        ? Optional.empty()
        : context.os().map(os -> INFO.at(os).detail(mode.label() + " on " + machine));
  }
}
