package dev.sevkit.validate.rules.memory;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.Memtune;
import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The hard limit leaves no room for what QEMU locks beside the guest's memory; the start fails, or
 * the host kills QEMU later.
 */
public final class HardLimitTooLow implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("hard-limit-too-low")
          .summary("hard_limit is too low for what QEMU locks and uses itself")
          .severity(ERROR)
          .effect(REFUSED)
          .appliesTo(SEV, SEV_ES)
          .remedy("raise hard_limit to the guest's memory plus 256 MiB or more")
          .since("0.1.0")
          .source(
              "libvirt kbase launch_security_sev, Memory; OpenStack Nova specification for AMD SEV");

  /** The rule. */
  public HardLimitTooLow() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    Optional<LockedMemory> locked = LockedMemory.of(context);
    return hardLimit(context).stream()
        .flatMap(limit -> locked.stream().flatMap(memory -> judge(context, limit, memory)));
  }

  private static Optional<MemoryAmount> hardLimit(LaunchContext context) {
    return Optional.ofNullable(context.domain().getMemtune()).map(Memtune::getHardLimit);
  }

  private static Stream<Finding> judge(
      LaunchContext context, MemoryAmount limit, LockedMemory memory) {
    return limit.size().filter(size -> size.kib() < memory.recommended()).stream()
        .map(size -> tooLow(limit, size, memory))
        .map(finding -> finding.fix(raise(context, limit, memory.recommended())));
  }

  private static Finding tooLow(MemoryAmount limit, MemorySize size, LockedMemory memory) {
    Finding finding =
        INFO.at(limit.node())
            .expected(MemorySize.ofKib(memory.recommended()) + " or more")
            .found(size);
    return size.kib() < memory.minimum()
        ? finding.detail("the guest needs " + memory.minimum() + " KiB to start")
        : finding
            .severity(WARNING)
            .detail("the guest starts, and the host may kill QEMU for want of memory");
  }

  private static Fix raise(LaunchContext context, MemoryAmount limit, long kib) {
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

  private static boolean isInKib(MemoryAmount amount) {
    return MemorySize.parse("1", Optional.ofNullable(amount.getUnit()))
        .filter(one -> one.compareTo(MemorySize.ofKib(1)) == 0)
        .isPresent();
  }
}
