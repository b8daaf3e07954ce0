package dev.sevkit.validate.rules.memory;

import static dev.sevkit.validate.Effect.FRAGILE;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.stream.Stream;

/**
 * QEMU's core dumps are to contain the guest's memory, which is ciphertext to the host: large files
 * that tell nothing.
 */
public final class DumpCoreEnabled implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("dump-core-enabled")
          .summary("core dumps are to contain the guest's memory, which is ciphertext")
          .severity(Severity.INFO)
          .effect(FRAGILE)
          .remedy("write dumpCore='off' on <memory>")
          .since("0.1.0")
          .source("QEMU, amd-memory-encryption, Debugging");

  /** The rule. */
  public DumpCoreEnabled() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return Stream.ofNullable(context.domain().getMemory())
        .flatMap(memory -> memory.attribute("dumpCore").stream())
        .filter(dumpCore -> dumpCore.value().equals("on"))
        .map(
            dumpCore ->
                INFO.at(dumpCore)
                    .expected("off")
                    .found("on")
                    .fix(
                        Fix.safe(
                            "leave it out of core dumps: set dumpCore='off'",
                            ElementEdits.setAttribute(dumpCore.owner(), "dumpCore", "off"))));
  }
}
