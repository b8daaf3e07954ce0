package dev.sevkit.validate.rules.memory;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.FRAGILE;

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
        .map(limit -> INFO.at(limit.node()).detail("<locked/> is there as well"));
  }
}
