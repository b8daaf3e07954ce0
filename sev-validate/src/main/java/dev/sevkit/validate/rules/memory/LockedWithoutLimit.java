package dev.sevkit.validate.rules.memory;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.FRAGILE;

import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.rules.internal.DomainSection;
import java.util.stream.Stream;

/**
 * The memory is locked and nothing in the domain limits how much QEMU may lock; only a limit of the
 * host on all guests keeps it from taking all memory.
 */
public final class LockedWithoutLimit implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("locked-without-limit")
          .summary("memory is locked without a limit: QEMU may lock all of the host's")
          .severity(Severity.INFO)
          .effect(FRAGILE)
          .appliesTo(SEV, SEV_ES)
          .remedy(
              "set a <hard_limit> of memory plus 256 MiB, or see that the host limits machine.slice")
          .since("0.1.0")
          .source(
              "libvirt kbase launch_security_sev, Memory; libvirt, formatdomain, Memory Backing, locked");

  /** The rule. */
  public LockedWithoutLimit() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return HardLimit.isLifted(context) && HardLimit.of(context).isEmpty()
        ? Stream.of(finding(context))
        : Stream.empty();
  }

  private static Finding finding(LaunchContext context) {
    Finding finding = INFO.at(context.root().descendant("memoryBacking", "locked").orElseThrow());
    return LockedMemory.of(context)
        .map(LockedMemory::recommended)
        .map(kib -> finding.fix(limit(context, kib)))
        .orElse(finding);
  }

  private static Fix limit(LaunchContext context, long kib) {
    Markup limit = Markup.element("hard_limit").with("unit", "KiB").text(Long.toString(kib));
    return Fix.unsafe(
        "set hard_limit to "
            + MemorySize.ofKib(kib)
            + ": beyond it the host kills QEMU; a limit on machine.slice is the other way",
        DomainSection.insert(context, "memtune", limit));
  }
}
