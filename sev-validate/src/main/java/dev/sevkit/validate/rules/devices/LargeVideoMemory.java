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

  /** What libvirt gives each model that has memory of its own. */
  private static final Map<String, Memory> USUAL =
      Map.of("qxl", new Memory(65_536, 65_536, 16_384), "vga", new Memory(0, 16_384, 0));

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
        .flatMap(model -> finding(model).stream());
  }

  private static Optional<Finding> finding(VideoModel model) {
    return Optional.ofNullable(USUAL.get(model.type().text().orElse("")))
        .filter(usual -> usual.of(model).sum() > usual.sum())
        .map(usual -> INFO.at(model).detail(usual.of(model).sum() + " KiB"));
  }

  /** Sizes of a graphics adapter's memory, in KiB. */
  private record Memory(long ram, long vram, long vgamem) {

    /** What a model says, and this where it says nothing. */
    Memory of(VideoModel model) {
      long secondary = Math.max(model.vram().orElse(vram), model.vram64().orElse(0));
      return new Memory(model.ram().orElse(ram), secondary, model.vgamem().orElse(vgamem));
    }

    long sum() {
      return ram + vram + vgamem;
    }
  }
}
