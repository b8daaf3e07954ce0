package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.sev.SevBlob;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/** The ID block is of a version there is not: the firmware refuses to finish the launch. */
public final class IdBlockVersion implements Rule {

  /** Where the ID block holds its version, 4 bytes. */
  private static final int VERSION = 0x50;

  private static final int ONLY_VERSION = 1;

  private static final RuleInfo INFO =
      RuleInfo.named("id-block-version")
          .summary("ID block has a version the firmware does not know")
          .severity(WARNING)
          .effect(REFUSED)
          .appliesTo(SEV_SNP)
          .remedy("have the ID block made and signed again, with version 1")
          .since("0.1.0")
          .source("AMD 56860, ID block; virtee/sev, measurement/idblock_types.rs");

  /** The rule. */
  public IdBlockVersion() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return DecodedBlob.of(context, SevBlob.ID_BLOCK)
        .filter(block -> block.u32(VERSION) != ONLY_VERSION)
        .map(
            block ->
                INFO.at(block.element())
                    .expected(ONLY_VERSION)
                    .found(Integer.toUnsignedString(block.u32(VERSION))))
        .stream();
  }
}
