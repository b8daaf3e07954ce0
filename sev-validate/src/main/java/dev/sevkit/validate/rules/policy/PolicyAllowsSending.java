package dev.sevkit.validate.rules.policy;

import static dev.sevkit.model.sev.GuestPolicy.Bit.DOMAIN;
import static dev.sevkit.model.sev.GuestPolicy.Bit.NOSEND;
import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.UNPROTECTED;

import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.rules.internal.PolicyFix;
import java.util.stream.Stream;

/**
 * The policy permits sending the guest to any platform. Nothing does so today, but the policy holds
 * for the guest's lifetime.
 */
public final class PolicyAllowsSending implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("policy-allows-sending")
          .summary("policy permits sending the guest to any platform")
          .severity(Severity.INFO)
          .effect(UNPROTECTED)
          .appliesTo(SEV, SEV_ES)
          .remedy("set bits 4 (DOMAIN) and 5 (SEV), or bit 3 (NOSEND)")
          .since("0.1.0")
          .source(
              "OpenStack Nova specification for AMD SEV (Train), policy; AMDESE/sev-tool src/sevapi.h");

  /** The rule. */
  public PolicyAllowsSending() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return ReadPolicy.sev(context)
        .filter(policy -> !policy.noSend() && !policy.domain() && !policy.sev())
        .map(policy -> finding(context, policy))
        .stream();
  }

  private static Finding finding(LaunchContext context, GuestPolicy policy) {
    return ReadPolicy.finding(INFO, context)
        .fix(
            set(
                context,
                "set bits 4 (DOMAIN) and 5 (SEV): only to SEV platforms of the same owner",
                policy.with(DOMAIN, GuestPolicy.Bit.SEV)))
        .fix(set(context, "set bit 3 (NOSEND): nowhere", policy.with(NOSEND)));
  }

  private static Fix set(LaunchContext context, String words, GuestPolicy policy) {
    ElementNode element = ReadPolicy.element(context);
    return PolicyFix.proposal(context, words, PolicyFix.set(element, policy.value()));
  }
}
