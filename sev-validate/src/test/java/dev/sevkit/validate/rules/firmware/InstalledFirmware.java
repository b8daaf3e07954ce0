package dev.sevkit.validate.rules.firmware;

import dev.sevkit.model.firmware.FirmwareDescriptor;
import dev.sevkit.model.firmware.FirmwareDescriptor.Mapping;
import dev.sevkit.model.firmware.FirmwareDescriptor.Target;
import dev.sevkit.model.firmware.FirmwareDescriptors;
import dev.sevkit.validate.TargetProfile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Firmware as distributions install it, to be put together by a test. */
final class InstalledFirmware {

  private static final String Q35 = "pc-q35-*";

  /** Secure Boot, SMM, enrolled keys, and SEV claimed: the first of Debian's. */
  static final FirmwareDescriptor SECURE =
      of("40-secure.json", split(), Q35, "amd-sev", "enrolled-keys", "requires-smm", "secure-boot");

  /** SEV, with a variable store, on every PC. */
  static final FirmwareDescriptor PLAIN =
      new FirmwareDescriptor(
          "60-plain.json",
          Set.of("uefi"),
          split(),
          List.of(new Target("x86_64", List.of(Q35, "pc-i440fx-*"))),
          Set.of("amd-sev"));

  /** All kinds of guest, mapped as ROM. */
  static final FirmwareDescriptor AS_ROM =
      of(
          "50-rom.json",
          new Mapping("memory", Optional.empty(), "/fw/amdsev.fd", Optional.empty()),
          Q35,
          "amd-sev",
          "amd-sev-es",
          "amd-sev-snp");

  /** All kinds of guest, mapped as flash without a variable store; the first by name. */
  static final FirmwareDescriptor AS_FLASH =
      of(
          "30-flash.json",
          new Mapping("flash", Optional.of("stateless"), "/fw/amdsev.fd", Optional.empty()),
          Q35,
          "amd-sev",
          "amd-sev-es",
          "amd-sev-snp");

  private InstalledFirmware() {}

  private static Mapping split() {
    return new Mapping("flash", Optional.of("split"), "/fw/code.fd", Optional.of("/fw/vars.fd"));
  }

  private static FirmwareDescriptor of(
      String file, Mapping mapping, String machines, String... features) {
    return new FirmwareDescriptor(
        file,
        Set.of("uefi"),
        mapping,
        List.of(new Target("x86_64", List.of(machines))),
        Set.of(features));
  }

  /** A target with these, in libvirt's order. */
  static UnaryOperator<TargetProfile> of(FirmwareDescriptor... installed) {
    return target -> target.firmware(FirmwareDescriptors.of(List.of(installed)));
  }
}
