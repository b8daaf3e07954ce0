package dev.sevkit.validate.rules.memory;

import dev.sevkit.model.domain.MemoryBacking;
import dev.sevkit.model.domain.Memtune;
import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import java.util.List;
import java.util.Optional;

/**
 * The limit on the memory QEMU may use and lock: {@code <hard_limit>} in {@code <memtune>}. Libvirt
 * makes it the limit on locked memory; without it {@code <locked/>} lifts that limit.
 */
final class HardLimit {

  private HardLimit() {}

  /** The hard limit as written; empty if there is none. */
  static Optional<MemoryAmount> of(LaunchContext context) {
    return Optional.ofNullable(context.domain().getMemtune()).map(Memtune::getHardLimit);
  }

  /** Whether {@code <locked/>} is there, which without a hard limit lifts the limit wholly. */
  static boolean isLifted(LaunchContext context) {
    return Optional.ofNullable(context.domain().getMemoryBacking())
        .map(MemoryBacking::getLocked)
        .isPresent();
  }

  /** Raises it, and a limit on memory and swap together that would then be below it. */
  static Fix raise(LaunchContext context, MemoryAmount limit, long kib) {
    return Fix.safe(
        "raise hard_limit to " + MemorySize.ofKib(kib),
        ElementEdits.all(
            set(limit, kib),
            swapLimit(context)
                .filter(swap -> isBelow(swap, kib))
                .map(swap -> set(swap, kib))
                .orElse(List.of())));
  }

  /** The kernel takes no limit on memory and swap together that is below the one on memory. */
  private static Optional<MemoryAmount> swapLimit(LaunchContext context) {
    return Optional.ofNullable(context.domain().getMemtune()).map(Memtune::getSwapHardLimit);
  }

  private static boolean isBelow(MemoryAmount amount, long kib) {
    return amount.size().filter(size -> size.kib() < kib).isPresent();
  }

  private static List<TextEdit> set(MemoryAmount amount, long kib) {
    List<TextEdit> number = ElementEdits.setText(amount.node(), Long.toString(kib));
    return isInKib(amount)
        ? number
        : ElementEdits.all(number, ElementEdits.setAttribute(amount.node(), "unit", "KiB"));
  }

  /** Whether its numbers are KiB: that is its unit, or it has none. */
  static boolean isInKib(MemoryAmount amount) {
    return MemorySize.parse("1", Optional.ofNullable(amount.getUnit()))
        .filter(one -> one.compareTo(MemorySize.ofKib(1)) == 0)
        .isPresent();
  }
}
