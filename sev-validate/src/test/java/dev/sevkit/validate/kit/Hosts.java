package dev.sevkit.validate.kit;

import dev.sevkit.model.capabilities.DomainCapabilities;
import dev.sevkit.model.firmware.FirmwareDescriptor;
import dev.sevkit.model.firmware.FirmwareDescriptors;
import dev.sevkit.model.io.CapabilitiesXml;
import dev.sevkit.validate.TargetProfile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Hosts and firmware that tests and rule pages name; the documents lie under {@code hosts/}. */
public final class Hosts {

  /** SEV, SEV-ES and SEV-SNP; C-bit position 51; QEMU 10.0. */
  public static final UnaryOperator<TargetProfile> GENOA = capabilities("genoa.xml");

  /** SEV and SEV-ES, libvirt too old to list types; C-bit position 47; QEMU 7.2. */
  public static final UnaryOperator<TargetProfile> ROME = capabilities("rome.xml");

  /** SEV only: no ASIDs for SEV-ES; C-bit position 47. */
  public static final UnaryOperator<TargetProfile> NAPLES = capabilities("naples.xml");

  /** No SEV at all. */
  public static final UnaryOperator<TargetProfile> PLAIN = capabilities("plain.xml");

  /** The answer for emulation, not KVM, on a host with SEV. */
  public static final UnaryOperator<TargetProfile> EMULATION = capabilities("emulation.xml");

  /** Every ASID given to SEV-ES and SEV-SNP. */
  public static final UnaryOperator<TargetProfile> ES_ONLY = capabilities("es-only.xml");

  /** One ASID for SEV guests, one for SEV-ES and SEV-SNP. */
  public static final UnaryOperator<TargetProfile> ONE_GUEST = capabilities("one-guest.xml");

  /** SEV, libvirt too old to count guests. */
  public static final UnaryOperator<TargetProfile> LIBVIRT_7 = capabilities("libvirt-7.xml");

  /**
   * Firmware: a Secure Boot build first, a generic build with SEV, and OVMF.amdsev.fd as memory.
   */
  public static final UnaryOperator<TargetProfile> CONFIDENTIAL_FIRMWARE =
      firmware("secure-boot.json", "generic.json", "amdsev.json");

  /** Firmware without a word of SEV. */
  public static final UnaryOperator<TargetProfile> PLAIN_FIRMWARE = firmware("secure-boot.json");

  private Hosts() {}

  /** What a rule page's code block names after {@code host=} or {@code firmware=}. */
  public static UnaryOperator<TargetProfile> named(String name) {
    return switch (name) {
      case "genoa" -> GENOA;
      case "rome" -> ROME;
      case "naples" -> NAPLES;
      case "one-guest" -> ONE_GUEST;
      case "plain" -> PLAIN;
      case "confidential" -> CONFIDENTIAL_FIRMWARE;
      case "ordinary" -> PLAIN_FIRMWARE;
      default -> throw new AssertionError("no host or firmware named " + name);
    };
  }

  private static UnaryOperator<TargetProfile> capabilities(String file) {
    DomainCapabilities host =
        CapabilitiesXml.parseDomainCapabilities(file, Fixtures.text("hosts/" + file));
    return target -> target.capabilities(host);
  }

  private static UnaryOperator<TargetProfile> firmware(String... files) {
    List<FirmwareDescriptor> installed =
        Stream.of(files)
            .map(
                file ->
                    FirmwareDescriptors.parse(
                        file, Fixtures.text("hosts/" + file).getBytes(StandardCharsets.UTF_8)))
            .toList();
    return target -> target.firmware(FirmwareDescriptors.of(installed));
  }
}
