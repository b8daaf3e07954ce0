package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.UNPROTECTED;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/**
 * Signatures of an ID block come without the block: they are ignored, and the guest starts whatever
 * its launch digest is.
 */
public final class IdAuthWithoutIdBlock implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("id-auth-without-id-block")
          .summary("idAuth without idBlock is ignored, the launch digest is not enforced")
          .severity(WARNING)
          .effect(UNPROTECTED)
          .appliesTo(SEV_SNP)
          .remedy("add the idBlock that was made with this idAuth, or delete idAuth")
          .since("0.1.0")
          .source("Linux arch/x86/kvm/svm/sev.c, snp_launch_finish");

  /** The rule. */
  public IdAuthWithoutIdBlock() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.launchSecurityChild("idBlock").isPresent()
        ? Stream.empty()
        : context.launchSecurityChild("idAuth").stream().map(INFO::at);
  }
}
