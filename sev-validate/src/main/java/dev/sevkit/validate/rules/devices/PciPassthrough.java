package dev.sevkit.validate.rules.devices;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.devices.Hostdev;
import dev.sevkit.model.domain.devices.Interface;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.stream.Stream;

/**
 * A PCI device of the host is handed to the guest: it cannot reach encrypted memory, and QEMU
 * before 10.1 refuses it for SEV-SNP.
 */
public final class PciPassthrough implements Rule {

  private static final Version SHARED_DEVICES_SINCE = Version.of(10, 1);

  private static final RuleInfo INFO =
      RuleInfo.named("pci-passthrough")
          .summary(
              "PCI device of the host handed to an encrypted guest, whose memory it cannot read")
          .severity(ERROR)
          .effect(REFUSED)
          .turnsAt(
              Need.QEMU_VERSION,
              SHARED_DEVICES_SINCE,
              "hands devices to SEV-SNP guests, through shared memory")
          .remedy("use a virtio or emulated device instead")
          .since("0.1.0")
          .source("SUSE AMD-SEV guide, section 8; QEMU system/physmem.c");

  /** The rule. */
  public PciPassthrough() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return Stream.concat(
            context.devices(Hostdev.class).filter(device -> "pci".equals(device.getType())),
            context.devices(Interface.class).filter(card -> "hostdev".equals(card.getType())))
        .map(device -> INFO.at(device).severity(severity(context)));
  }

  /** QEMU 10.1 began to support it for SEV-SNP. */
  private static Severity severity(LaunchContext context) {
    return context.is(SEV_SNP) && context.qemu().isKnownAtLeast(SHARED_DEVICES_SINCE)
        ? WARNING
        : ERROR;
  }
}
