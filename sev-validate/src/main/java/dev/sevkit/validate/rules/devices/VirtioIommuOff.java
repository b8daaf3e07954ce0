package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Effect.NOT_BOOTABLE;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.devices.Device;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/**
 * A virtio device is told not to use the DMA API of the guest: it reads ciphertext, and the guest
 * loses it. The explicit value overrides what QEMU would imply.
 */
public final class VirtioIommuOff implements Rule {

  private static final Version IMPLIED_SINCE = Version.of(6, 0);

  private static final RuleInfo INFO =
      RuleInfo.named("virtio-iommu-off")
          .summary("virtio device with iommu='off', which lets it see ciphertext only")
          .severity(ERROR)
          .effect(NOT_BOOTABLE)
          .turnsAt(
              Need.QEMU_VERSION, IMPLIED_SINCE, "sets iommu itself, so that the attribute can go")
          .remedy("delete the attribute; QEMU before 6.0 needs iommu='on'")
          .since("0.1.0")
          .source("QEMU hw/core/machine.c, machine_run_board_init");

  /** The rule. */
  public VirtioIommuOff() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context
        .devices()
        .filter(Device::isVirtio)
        .flatMap(device -> device.node().child("driver").stream())
        .flatMap(driver -> driver.attribute("iommu").stream())
        .filter(iommu -> iommu.value().equals("off"))
        .map(iommu -> INFO.at(iommu).found("off").fix(fix(context, iommu)));
  }

  private static Fix fix(LaunchContext context, AttributeNode iommu) {
    return context.qemu().isKnownAtLeast(IMPLIED_SINCE)
        ? Fix.safe("remove iommu='off'", DriverIommu.remove(iommu.owner()))
        : Fix.safe("set iommu='on'", ElementEdits.setAttribute(iommu.owner(), "iommu", "on"));
  }
}
