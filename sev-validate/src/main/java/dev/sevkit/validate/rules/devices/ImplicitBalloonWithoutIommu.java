package dev.sevkit.validate.rules.devices;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.NOT_BOOTABLE;
import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.devices.Memballoon;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The domain names no balloon, so libvirt adds a virtio balloon that does not use the DMA API: on
 * QEMU before 6.0 the guest loses it.
 */
public final class ImplicitBalloonWithoutIommu implements Rule {

  private static final Version IMPLIED_SINCE = Version.of(6, 0);

  private static final RuleInfo INFO =
      RuleInfo.named("implicit-balloon-without-iommu")
          .summary("libvirt adds a virtio balloon without iommu='on', which QEMU before 6.0 needs")
          .severity(ERROR)
          .effect(NOT_BOOTABLE)
          .needs(QEMU_VERSION)
          .appliesTo(SEV, SEV_ES)
          .turnsAt(
              Need.QEMU_VERSION,
              IMPLIED_SINCE,
              "sets iommu on every virtio device of a SEV guest itself")
          .remedy(
              "add <memballoon model='none'/>, or one of model virtio with <driver iommu='on'/>")
          .since("0.1.0")
          .source("libvirt kbase launch_security_sev, Virtio");

  /** The rule. */
  public ImplicitBalloonWithoutIommu() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context)
        && context.devicesElement().isPresent()
        && context.devices(Memballoon.class).findAny().isEmpty();
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return context.qemu().isBefore(IMPLIED_SINCE).isPresent() ? Set.of() : Set.of(QEMU_VERSION);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.qemu().isKnownBefore(IMPLIED_SINCE)
        ? context.devicesElement().stream().map(devices -> finding(devices.node()))
        : Stream.empty();
  }

  private static Finding finding(ElementNode devices) {
    Markup balloon =
        Markup.element("memballoon")
            .with("model", "virtio")
            .child(Markup.element("driver").with("iommu", "on"));
    return INFO.at(devices)
        .fix(
            Fix.safe(
                "name the balloon and give it iommu='on'", ElementEdits.insert(devices, balloon)));
  }
}
