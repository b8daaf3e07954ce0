package dev.sevkit.validate.rules.policy;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.FRAGILE;

import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The policy forbids sending the guest and also says where it may be sent: the one makes the other
 * void, so that its author may have meant something else.
 */
public final class PolicySendBitsRedundant implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("policy-send-bits-redundant")
          .summary("policy limits where a guest may be sent that may not be sent at all")
          .severity(Severity.INFO)
          .effect(FRAGILE)
          .appliesTo(SEV, SEV_ES)
          .remedy("clear bit 3 (NOSEND) if sending within limits is meant; else nothing is wrong")
          .since("0.1.0")
          .source("SUSE AMD-SEV guide, section 4, table 1; AMDESE/sev-tool src/sevapi.h");

  /** The rule. */
  public PolicySendBitsRedundant() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return ReadPolicy.sev(context)
        .filter(policy -> policy.noSend() && (policy.domain() || policy.sev()))
        .map(policy -> ReadPolicy.finding(INFO, context).detail(words(policy)))
        .stream();
  }

  private static String words(GuestPolicy policy) {
    return "bit 3 (NOSEND) makes %s void"
        .formatted(
            policy.flags().stream()
                .filter(bit -> bit == GuestPolicy.Bit.DOMAIN || bit == GuestPolicy.Bit.SEV)
                .map(bit -> "bit %d (%s)".formatted(bit.number(), bit.name()))
                .collect(Collectors.joining(" and ")));
  }
}
