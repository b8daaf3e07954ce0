package dev.sevkit.validate.rules.devices;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.FRAGILE;

import dev.sevkit.model.domain.devices.Memballoon;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The balloon is to give memory back to the host, and the memory of a SEV guest is pinned: none
 * comes back.
 */
public final class BalloonWithoutEffect implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("balloon-without-effect")
          .summary("the balloon is to return memory, and that of a SEV guest is pinned")
          .severity(Severity.INFO)
          .effect(FRAGILE)
          .appliesTo(SEV, SEV_ES)
          .remedy("use <memballoon model='none'/>, or keep the balloon for its statistics alone")
          .since("0.1.0")
          .source(
              "OpenStack Nova specification for AMD SEV; libvirt kbase launch_security_sev, Memory");

  /** The rule. */
  public BalloonWithoutEffect() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context
        .devices(Memballoon.class)
        .filter(Memballoon::isVirtio)
        .flatMap(balloon -> finding(balloon).stream());
  }

  private static Optional<Finding> finding(Memballoon balloon) {
    String asked =
        Stream.of("autodeflate", "freePageReporting")
            .filter(name -> balloon.node().value(name).filter("on"::equals).isPresent())
            .collect(Collectors.joining(" and "));
    return asked.isEmpty()
        ? Optional.empty()
        : Optional.of(INFO.at(balloon).detail(asked).fix(remove(balloon)));
  }

  private static Fix remove(Memballoon balloon) {
    return Fix.unsafe(
        "do without a balloon; its statistics are gone too",
        ElementEdits.replace(balloon.node(), Markup.element("memballoon").with("model", "none")));
  }
}
