package dev.sevkit.validate.rules.policy;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.UNPROTECTED;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.rules.internal.PolicyFix;
import java.util.stream.Stream;

/**
 * The policy permits key sharing: the host may start another guest with this one's encryption key.
 */
public final class PolicyAllowsKeySharing implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("policy-allows-key-sharing")
          .summary("policy lets other guests share the guest's encryption key")
          .severity(WARNING)
          .effect(UNPROTECTED)
          .appliesTo(SEV, SEV_ES)
          .remedy("set bit 1 (NOKS) of the policy")
          .since("0.1.0")
          .source(
              "SUSE AMD-SEV guide, section 4, table 1; libvirt formatdomain, Launch Security, policy");

  /** The rule. */
  public PolicyAllowsKeySharing() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return ReadPolicy.sev(context)
        .filter(policy -> !policy.noKeySharing())
        .map(policy -> finding(context, policy))
        .stream();
  }

  /** A value that is wrong in another way is not named as the expected one. */
  private static Finding finding(LaunchContext context, GuestPolicy present) {
    ElementNode element = ReadPolicy.element(context);
    long right = present.with(GuestPolicy.Bit.NOKS).value();
    Finding finding = ReadPolicy.finding(INFO, context).detail("bit 1 (NOKS) is clear");
    boolean whole = present.noDebug() && present.reservedBits() == 0;
    return (whole ? finding.expected(PolicyFix.like(element.text(), right)) : finding)
        .fix(
            PolicyFix.strengthening(
                context, "set bit 1 (NOKS) of the policy", PolicyFix.set(element, right)));
  }
}
