package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.sev.HexNumber;
import dev.sevkit.model.sev.SevBlob;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ID block was signed for another guest policy than the domain's: the firmware refuses to
 * finish the launch.
 */
public final class IdBlockPolicyMismatch implements Rule {

  /** Where the ID block holds its policy, 8 bytes. */
  private static final int POLICY = 0x58;

  private static final RuleInfo INFO =
      RuleInfo.named("id-block-policy-mismatch")
          .summary("policy is not the one the ID block was signed for")
          .severity(ERROR)
          .effect(REFUSED)
          .appliesTo(SEV_SNP)
          .remedy(
              "have the ID block signed again for this policy, or set the policy it was signed for")
          .since("0.1.0")
          .source("AMD 56860, SNP_LAUNCH_FINISH and ID block; QEMU amd-memory-encryption, SEV-SNP");

  /** The rule. */
  public IdBlockPolicyMismatch() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    Optional<Long> signed =
        DecodedBlob.of(context, SevBlob.ID_BLOCK).map(block -> block.u64(POLICY));
    Optional<HexNumber> asked = context.policy();
    return signed.isEmpty() || asked.isEmpty() || signed.get() == asked.get().value()
        ? Stream.empty()
        : context.launchSecurityChild("policy").stream()
            .map(policy -> mismatch(policy, signed.get(), asked.get()));
  }

  private static Finding mismatch(ElementNode policy, long signed, HexNumber asked) {
    return INFO.at(policy).expected(HexNumber.of(signed)).found(asked);
  }
}
