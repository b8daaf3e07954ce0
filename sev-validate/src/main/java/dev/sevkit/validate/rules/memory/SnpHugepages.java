package dev.sevkit.validate.rules.memory;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.HugePages;
import dev.sevkit.model.domain.MemoryBacking;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A SEV-SNP guest is backed by huge pages: they hold only its shared memory, and QEMU does not give
 * them back when the guest makes it private, so that the host pays for both.
 */
public final class SnpHugepages implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("snp-hugepages")
          .summary("huge pages hold only shared memory of a SEV-SNP guest and are never given back")
          .severity(WARNING)
          .effect(FRAGILE)
          .appliesTo(SEV_SNP)
          .remedy("delete <hugepages>, or plan the host for about twice the guest's memory")
          .since("0.1.0")
          .source(
              "QEMU accel/kvm/kvm-all.c, kvm_convert_memory; AMDESE/AMDSEV, Development Features");

  /** The rule. */
  public SnpHugepages() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return Optional.ofNullable(context.domain().getMemoryBacking())
        .map(MemoryBacking::getHugepages)
        .stream()
        .map(SnpHugepages::finding);
  }

  private static Finding finding(HugePages hugepages) {
    return INFO.at(hugepages)
        .fix(
            Fix.unsafe(
                "delete <hugepages>, unless the host is planned for twice the memory",
                BackingPart.remove(hugepages.node())));
  }
}
