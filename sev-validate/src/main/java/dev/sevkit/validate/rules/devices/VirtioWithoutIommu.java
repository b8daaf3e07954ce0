package dev.sevkit.validate.rules.devices;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.NOT_BOOTABLE;
import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.common.VirtioOptions;
import dev.sevkit.model.domain.devices.Device;
import dev.sevkit.model.domain.devices.MemoryDevice;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A virtio device does not use the DMA API: on QEMU before 6.0, which does not switch it on by
 * itself, it reads ciphertext and the guest loses the device.
 */
public final class VirtioWithoutIommu implements Rule {

  private static final Version IMPLIED_SINCE = Version.of(6, 0);

  private static final RuleInfo INFO =
      RuleInfo.named("virtio-without-iommu")
          .summary("virtio device without iommu='on', which QEMU before 6.0 needs")
          .severity(ERROR)
          .effect(NOT_BOOTABLE)
          .needs(QEMU_VERSION)
          .appliesTo(SEV, SEV_ES)
          .turnsAt(
              Need.QEMU_VERSION,
              IMPLIED_SINCE,
              "sets iommu on every virtio device of a SEV guest itself")
          .remedy("add <driver iommu='on'/> to the device, or run QEMU 6.0 or newer")
          .since("0.1.0")
          .source("libvirt kbase launch_security_sev, Virtio");

  /** The rule. */
  public VirtioWithoutIommu() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && lackingIommu(context).findAny().isPresent();
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return context.qemu().isBefore(IMPLIED_SINCE).isPresent() ? Set.of() : Set.of(QEMU_VERSION);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.qemu().isKnownBefore(IMPLIED_SINCE)
        ? lackingIommu(context).map(VirtioWithoutIommu::finding)
        : Stream.empty();
  }

  private static Stream<Device> lackingIommu(LaunchContext context) {
    return context
        .devices()
        .filter(VirtioWithoutIommu::canSayIommu)
        .filter(device -> !saysIommu(device));
  }

  /** No libvirt that runs QEMU before 6.0 lets a memory device have a driver. */
  private static boolean canSayIommu(Device device) {
    return device.isVirtio() && !(device instanceof MemoryDevice);
  }

  private static boolean saysIommu(Device device) {
    return device.virtioOptions().map(VirtioOptions::getIommu).isPresent();
  }

  private static Finding finding(Device device) {
    return INFO.at(device).fix(Fix.safe("add iommu='on' to the device's driver", addIommu(device)));
  }

  private static List<TextEdit> addIommu(Device device) {
    return device
        .node()
        .child("driver")
        .map(driver -> ElementEdits.setAttribute(driver, "iommu", "on"))
        .orElseGet(
            () -> ElementEdits.insert(device.node(), Markup.element("driver").with("iommu", "on")));
  }
}
