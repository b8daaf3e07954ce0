package dev.sevkit.validate.rules.memory;

import static dev.sevkit.validate.Effect.FRAGILE;

import dev.sevkit.model.edit.Markup;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.rules.internal.DomainSection;
import java.util.stream.Stream;

/**
 * The domain leaves page sharing open. QEMU switches it off for encrypted guests, so nothing is
 * saved, and capacity planned on it is not there.
 */
public final class NosharepagesMissing implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("nosharepages-missing")
          .summary("nosharepages is missing: pages are not shared in any case")
          .severity(Severity.INFO)
          .effect(FRAGILE)
          .remedy("add <nosharepages/> to <memoryBacking>, and plan the host without sharing")
          .since("0.1.0")
          .source(
              "QEMU, hw/core/machine.c, machine_run_board_init; OpenStack Nova specification for AMD SEV");

  /** The rule. */
  public NosharepagesMissing() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.root().descendant("memoryBacking", "nosharepages").isPresent()
        ? Stream.empty()
        : Stream.of(
            INFO.at(DomainSection.place(context, "memoryBacking"))
                .fix(
                    Fix.unsafe(
                        "add <nosharepages/> to memoryBacking: it changes nothing for the guest",
                        DomainSection.insert(
                            context, "memoryBacking", Markup.element("nosharepages")))));
  }
}
