package dev.sevkit.validate.rules.memory;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.MemoryBacking;
import dev.sevkit.model.domain.common.Flag;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The memory of a SEV-SNP guest is locked, which it does not need; the host keeps memory it would
 * otherwise get back.
 */
public final class SnpMemoryLocked implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("snp-memory-locked")
          .summary("memory is locked, which a SEV-SNP guest does not need and the host pays for")
          .severity(WARNING)
          .effect(FRAGILE)
          .appliesTo(SEV_SNP)
          .remedy("delete <locked/> from <memoryBacking>")
          .since("0.1.0")
          .source("QEMU, target/i386/sev.c; OpenStack Nova, amd-sev-snp-libvirt-support");

  /** The rule. */
  public SnpMemoryLocked() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return Optional.ofNullable(context.domain().getMemoryBacking())
        .map(MemoryBacking::getLocked)
        .stream()
        .map(SnpMemoryLocked::finding);
  }

  private static Finding finding(Flag locked) {
    return INFO.at(locked).fix(Fix.safe("delete <locked/>", BackingPart.remove(locked.node())));
  }
}
