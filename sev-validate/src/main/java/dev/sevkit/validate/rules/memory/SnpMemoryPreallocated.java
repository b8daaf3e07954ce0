package dev.sevkit.validate.rules.memory;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.FRAGILE;

import dev.sevkit.model.domain.MemoryBacking;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A SEV-SNP guest's memory is allocated when it starts: that is the shared copy, which the guest
 * gives up page by page as it takes private ones.
 */
public final class SnpMemoryPreallocated implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("snp-memory-preallocated")
          .summary("memory of a SEV-SNP guest is allocated twice while the guest starts")
          .severity(Severity.INFO)
          .effect(FRAGILE)
          .appliesTo(SEV_SNP)
          .remedy("set the allocation mode to 'ondemand', or have twice the memory free")
          .since("0.1.0")
          .source("QEMU accel/kvm/kvm-all.c, kvm_convert_memory");

  /** The rule. */
  public SnpMemoryPreallocated() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return Optional.ofNullable(context.domain().getMemoryBacking())
        .map(MemoryBacking::getAllocation)
        .filter(allocation -> "immediate".equals(allocation.getMode()))
        .map(allocation -> INFO.at(allocation).found("mode immediate"))
        .stream();
  }
}
