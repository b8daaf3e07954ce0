package dev.sevkit.validate.rules.memory;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/**
 * Memory can be added while the guest runs, and the hard limit has no room for it: QEMU locks what
 * is added and ends when it cannot.
 */
public final class HardLimitBelowMaxMemory implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("hard-limit-below-max-memory")
          .summary("hard_limit has no room for the memory that can be added")
          .severity(WARNING)
          .effect(FRAGILE)
          .appliesTo(SEV, SEV_ES)
          .remedy("raise hard_limit to maxMemory plus 256 MiB or more, or lower maxMemory")
          .since("0.1.0")
          .source("QEMU, target/i386/sev.c, sev_ram_block_added");

  /** The rule. */
  public HardLimitBelowMaxMemory() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return Stream.ofNullable(context.domain().getMaxMemory())
        .flatMap(most -> most.size().stream())
        .flatMap(most -> LockedMemory.of(context).stream().flatMap(now -> grown(now, most)))
        .flatMap(grown -> HardLimit.of(context).stream().flatMap(l -> judge(context, l, grown)));
  }

  private static Stream<LockedMemory> grown(LockedMemory now, MemorySize most) {
    return Stream.of(now.grownTo(most.kib()))
        .filter(grown -> grown.ram() > now.ram() && grown.recommended() <= MemorySize.MAX_KIB);
  }

  private static Stream<Finding> judge(
      LaunchContext context, MemoryAmount limit, LockedMemory grown) {
    return limit.size().filter(size -> size.kib() < grown.recommended()).stream()
        .map(
            size ->
                INFO.at(limit.node())
                    .expected(MemorySize.ofKib(grown.recommended()) + " or more")
                    .found(size)
                    .fix(HardLimit.raise(context, limit, grown.recommended())));
  }
}
