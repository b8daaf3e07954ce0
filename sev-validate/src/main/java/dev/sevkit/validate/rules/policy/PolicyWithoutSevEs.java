package dev.sevkit.validate.rules.policy;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.validate.Effect.UNPROTECTED;
import static dev.sevkit.validate.Need.HOST_CAPABILITIES;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.capabilities.SevCapability;
import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.rules.internal.PolicyFix;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The policy asks for plain SEV: the guest's memory is encrypted, its CPU registers are not, and
 * the host reads and changes them whenever the guest is interrupted.
 */
public final class PolicyWithoutSevEs implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("policy-without-sev-es")
          .summary("policy does not ask for SEV-ES, the host can read and change CPU registers")
          .severity(WARNING)
          .effect(UNPROTECTED)
          .appliesTo(SEV)
          .remedy("set bit 2 (ES) of the policy where host and guest can do SEV-ES")
          .since("0.1.0")
          .source("SUSE AMD-SEV guide, section 1; libvirt formatdomaincaps, SEV capabilities");

  /** The rule. */
  public PolicyWithoutSevEs() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return ReadPolicy.sev(context)
        .filter(policy -> policy.reservedBits() == 0)
        .flatMap(policy -> finding(context, policy))
        .stream();
  }

  private static Optional<Finding> finding(LaunchContext context, GuestPolicy policy) {
    if (!context.profile().knows(HOST_CAPABILITIES)) {
      return Optional.of(offer(context, policy).severity(Severity.INFO));
    }
    Optional<SevCapability> host = context.hostSev();
    Optional<Integer> asids = host.flatMap(SevCapability::encryptedStateGuests);
    if (host.isEmpty() || asids.filter(number -> number == 0).isPresent()) {
      return Optional.empty();
    }
    if (listsSnp(context)) {
      return Optional.of(ReadPolicy.finding(INFO, context).severity(Severity.INFO));
    }
    Finding offer = offer(context, policy);
    return Optional.of(
        asids
            .map(number -> offer.detail("the host has %d ASIDs for SEV-ES".formatted(number)))
            .orElseGet(() -> offer.severity(Severity.INFO)));
  }

  /** Where SEV-SNP is enabled, recent firmware may refuse SEV-ES: no reason to ask for it. */
  private static boolean listsSnp(LaunchContext context) {
    return context
        .host()
        .launchSecurityTypes()
        .filter(types -> types.contains("sev-snp"))
        .isPresent();
  }

  private static Finding offer(LaunchContext context, GuestPolicy policy) {
    ElementNode element = ReadPolicy.element(context);
    long es = policy.with(GuestPolicy.Bit.ES).value();
    return ReadPolicy.finding(INFO, context)
        .fix(
            PolicyFix.proposal(
                context,
                "set bit 2 (ES) of the policy, if host, guest and firmware can do SEV-ES",
                PolicyFix.set(element, es)));
  }
}
