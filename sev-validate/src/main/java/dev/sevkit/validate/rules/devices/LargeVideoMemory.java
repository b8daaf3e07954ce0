package dev.sevkit.validate.rules.devices;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.FRAGILE;

import dev.sevkit.model.domain.devices.Video;
import dev.sevkit.model.domain.devices.part.VideoModel;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A graphics adapter has more memory than usual; it is locked with the guest's and counts against
 * the hard limit.
 */
public final class LargeVideoMemory implements Rule {

  /** What libvirt gives each model that has memory of its own, in KiB. */
  private static final Map<String, Long> USUAL =
      Map.of("qxl", 65_536L + 65_536 + 16_384, "vga", 16_384L);

  private static final RuleInfo INFO =
      RuleInfo.named("large-video-memory")
          .summary("video memory above the usual counts against hard_limit")
          .severity(Severity.INFO)
          .effect(FRAGILE)
          .appliesTo(SEV, SEV_ES)
          .remedy("leave the sizes of the video model to libvirt, or count them into hard_limit")
          .since("0.1.0")
          .source(
              "SUSE AMD-SEV guide, section 3; OpenStack Nova specification for AMD SEV, table of memory regions");

  /** The rule. */
  public LargeVideoMemory() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context)
        && context.root().descendant("memtune", "hard_limit").isPresent();
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context
        .devices(Video.class)
        .flatMap(video -> Optional.ofNullable(video.getModel()).stream())
        .filter(LargeVideoMemory::isLarge)
        .map(model -> INFO.at(model).detail(kib(model) + " KiB"));
  }

  private static boolean isLarge(VideoModel model) {
    return kib(model) > USUAL.getOrDefault(model.type().text().orElse(""), Long.MAX_VALUE);
  }

  private static long kib(VideoModel model) {
    return model.ram().orElse(0) + model.vram().orElse(0) + model.vgamem().orElse(0);
  }
}
