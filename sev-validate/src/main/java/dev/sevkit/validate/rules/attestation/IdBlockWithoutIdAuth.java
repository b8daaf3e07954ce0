package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/**
 * An ID block comes without the signatures that authenticate it: the launch fails when it is
 * finished.
 */
public final class IdBlockWithoutIdAuth implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("id-block-without-id-auth")
          .summary("idBlock without idAuth cannot be launched")
          .severity(ERROR)
          .effect(REFUSED)
          .appliesTo(SEV_SNP)
          .remedy("add the idAuth that was made with this idBlock, or delete idBlock")
          .since("0.1.0")
          .source("Linux arch/x86/kvm/svm/sev.c, snp_launch_finish");

  /** The rule. */
  public IdBlockWithoutIdAuth() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.launchSecurityChild("idAuth").isPresent()
        ? Stream.empty()
        : context.launchSecurityChild("idBlock").stream().map(INFO::at);
  }
}
