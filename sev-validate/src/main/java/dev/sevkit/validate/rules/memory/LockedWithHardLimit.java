package dev.sevkit.validate.rules.memory;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.stream.Stream;

/**
 * The memory is locked and has a hard limit: the limit counts, and locking adds QEMU's own memory
 * to what must fit below it.
 */
public final class LockedWithHardLimit implements Rule {

  /** In KiB: 256 MiB. */
  private static final long HEADROOM = 262_144;

  private static final RuleInfo INFO =
      RuleInfo.named("locked-with-hard-limit")
          .summary("hard_limit counts for locked memory, QEMU's own included")
          .severity(Severity.INFO)
          .effect(FRAGILE)
          .appliesTo(SEV, SEV_ES)
          .remedy("keep one of the two, or leave room for all of QEMU below hard_limit")
          .since("0.1.0")
          .source(
              "libvirt, src/qemu/qemu_domain.c, qemuDomainGetMemLockLimitBytes; src/qemu/qemu_command.c");

  /** The rule. */
  public LockedWithHardLimit() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return HardLimit.of(context).stream()
        .filter(limit -> HardLimit.isLifted(context))
        .map(limit -> finding(context, limit));
  }

  /** Too little headroom harms a guest that locks QEMU's heap more than one that does not. */
  private static Finding finding(LaunchContext context, MemoryAmount limit) {
    Finding finding = INFO.at(limit.node()).detail("<locked/> is there as well");
    return hasLittleHeadroom(context, limit)
        ? finding
            .severity(WARNING)
            .detail("<locked/> is there as well, and less than 256 MiB are left for QEMU")
        : finding;
  }

  private static boolean hasLittleHeadroom(LaunchContext context, MemoryAmount limit) {
    return LockedMemory.of(context)
        .flatMap(memory -> limit.size().filter(s -> s.kib() < memory.ram() + HEADROOM))
        .isPresent();
  }
}
