package dev.sevkit.validate.rules.devices;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Effect.NOT_BOOTABLE;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.MachineType;
import dev.sevkit.model.domain.devices.Video;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.stream.Stream;

/** The guest has a virtio graphics adapter on i440fx, where libvirt's guide on SEV warns of it. */
public final class VirtioGpuOnI440fx implements Rule {

  private static final Version IMPLIED_SINCE = Version.of(6, 0);

  private static final RuleInfo INFO =
      RuleInfo.named("virtio-gpu-on-i440fx")
          .summary("virtio graphics adapter on i440fx")
          .severity(WARNING)
          .effect(NOT_BOOTABLE)
          .appliesTo(SEV, SEV_ES)
          .turnsAt(
              Need.QEMU_VERSION,
              IMPLIED_SINCE,
              "sets iommu on every virtio device of a SEV guest itself")
          .remedy("use another video model, such as vga, or machine q35")
          .since("0.1.0")
          .source("libvirt kbase launch_security_sev, Virtio, note on i440fx");

  /** The rule. */
  public VirtioGpuOnI440fx() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context)
        && context.machine().filter(MachineType::isI440fx).isPresent();
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context
        .devices(Video.class)
        .filter(Video::isVirtio)
        .map(
            video ->
                info(context)
                    .at(video)
                    .severity(context.qemu().isKnownBefore(IMPLIED_SINCE) ? ERROR : WARNING)
                    .fix(
                        Fix.unsafe(
                            "use model vga; the guest gets another adapter",
                            makeVga(video.node()))));
  }

  /** A newer QEMU gives the adapter the option it lacks. */
  private static RuleInfo info(LaunchContext context) {
    return context.qemu().isKnownAtLeast(IMPLIED_SINCE) ? INFO.effect(FRAGILE) : INFO;
  }

  private static List<TextEdit> makeVga(ElementNode video) {
    return ElementEdits.all(
        ElementEdits.replace(
            video.child("model").orElseThrow(), Markup.element("model").with("type", "vga")),
        video.child("driver").map(ElementEdits::remove).orElse(List.of()));
  }
}
