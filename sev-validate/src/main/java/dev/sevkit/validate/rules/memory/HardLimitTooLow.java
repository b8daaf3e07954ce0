package dev.sevkit.validate.rules.memory;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
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
    return HardLimit.of(context).stream()
        .flatMap(limit -> locked.stream().flatMap(memory -> judge(context, limit, memory)));
  }

  private static Stream<Finding> judge(
      LaunchContext context, MemoryAmount limit, LockedMemory memory) {
    return limit.size().filter(size -> size.kib() < memory.recommended()).stream()
        .map(size -> tooLow(limit, size, memory))
        .map(finding -> finding.fix(HardLimit.raise(context, limit, memory.recommended())));
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
}
