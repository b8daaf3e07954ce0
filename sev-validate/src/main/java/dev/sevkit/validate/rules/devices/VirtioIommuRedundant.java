package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Need.QEMU_VERSION;

import dev.sevkit.model.domain.devices.Device;
import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.Set;
import java.util.stream.Stream;

/** A virtio device says iommu='on', which QEMU implies since 6.0: nothing goes wrong. */
public final class VirtioIommuRedundant implements Rule {

  private static final Version IMPLIED_SINCE = Version.of(6, 0);

  private static final RuleInfo INFO =
      RuleInfo.named("virtio-iommu-redundant")
          .summary("iommu='on' on a virtio device, which QEMU implies since 6.0")
          .severity(Severity.INFO)
          .effect(FRAGILE)
          .needs(QEMU_VERSION)
          .turnsAt(
              Need.QEMU_VERSION,
              IMPLIED_SINCE,
              "sets iommu on every virtio device of a SEV guest itself")
          .remedy("leave the attribute out where no host runs QEMU before 6.0")
          .since("0.1.0")
          .source(
              "libvirt kbase launch_security_sev, Virtio; QEMU hw/core/machine.c, machine_run_board_init");

  /** The rule. */
  public VirtioIommuRedundant() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && switchedOn(context).findAny().isPresent();
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return context.qemu().isBefore(IMPLIED_SINCE).isPresent() ? Set.of() : Set.of(QEMU_VERSION);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.qemu().isKnownAtLeast(IMPLIED_SINCE)
        ? switchedOn(context).map(INFO::at)
        : Stream.empty();
  }

  private static Stream<AttributeNode> switchedOn(LaunchContext context) {
    return context
        .devices()
        .filter(Device::isVirtio)
        .flatMap(device -> device.node().child("driver").stream())
        .flatMap(driver -> driver.attribute("iommu").stream())
        .filter(iommu -> iommu.value().equals("on"));
  }
}
