package dev.sevkit.validate.rules.memory;

import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The hard limit is likely another than its author meant: it is in a decimal unit, or a number of
 * KiB that was converted into kB and written as KiB again.
 */
public final class HardLimitUnit implements Rule {

  /** 128 MiB. */
  private static final long ROUND = 131_072;

  /** 1 PiB: above it the products would not be exact, and no host is. */
  private static final long MAX = 1L << 40;

  private static final RuleInfo INFO =
      RuleInfo.named("hard-limit-unit")
          .summary("hard_limit is likely not the size that was meant")
          .severity(WARNING)
          .effect(FRAGILE)
          .remedy(
              "write it in KiB, MiB or GiB: KB, MB and GB are powers of 1000, and no unit means KiB")
          .since("0.1.0")
          .source("libvirt, formatdomain, Memory Allocation; SUSE AMD-SEV guide, section 5");

  /** The rule. */
  public HardLimitUnit() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return HardLimit.of(context).stream()
        .flatMap(limit -> Stream.of(decimal(limit), converted(limit)).flatMap(Optional::stream));
  }

  private static Optional<Finding> decimal(MemoryAmount limit) {
    return limit
        .size()
        .filter(MemorySize::isDecimalUnit)
        .flatMap(size -> limit.attribute("unit"))
        .map(
            unit -> {
              String binary = unit.value().substring(0, 1).toUpperCase(Locale.ROOT) + "iB";
              return INFO.at(unit)
                  .detail("a decimal unit")
                  .expected(binary)
                  .found(unit.value())
                  .fix(
                      Fix.unsafe(
                          "write " + binary + ": the limit grows",
                          ElementEdits.setAttribute(limit.node(), "unit", binary)));
            });
  }

  private static Optional<Finding> converted(MemoryAmount limit) {
    return limit
        .size()
        .filter(size -> HardLimit.isInKib(limit))
        .flatMap(size -> meant(size.kib()).map(kib -> converted(limit, size, kib)));
  }

  private static Finding converted(MemoryAmount limit, MemorySize size, long kib) {
    return INFO.at(limit.node())
        .detail(MemorySize.ofKib(kib) + " in kB, written as KiB")
        .expected(kib)
        .found(size.kib())
        .fix(
            Fix.unsafe(
                "write " + kib + " KiB: the limit shrinks",
                ElementEdits.setText(limit.node(), Long.toString(kib))));
  }

  /** The round size a number is 1.024 times of; nobody means a size of odd KiB. */
  private static Optional<Long> meant(long kib) {
    long round = Math.round(kib / 1.024 / ROUND) * ROUND;
    boolean isProduct = Math.abs(kib * 1_000 - round * 1_024) < 1_000;
    return kib % 1_024 != 0 && kib < MAX && round > 0 && isProduct
        ? Optional.of(round)
        : Optional.empty();
  }
}
