package dev.sevkit.validate.rules.policy;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.constraint.SevPolicyReserved;
import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.model.sev.HexNumber;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.rules.internal.PolicyFix;
import java.util.stream.Stream;

/**
 * The policy of a SEV or SEV-ES guest sets bits the specification reserves; libvirt passes them on
 * and the firmware decides at launch.
 */
public final class PolicyReservedBits implements Rule {

  /** Bit 6, which AMD's sample for SEV-ES sets in place of bit 2. */
  private static final long BIT_6 = 0x40;

  private static final RuleInfo INFO =
      RuleInfo.named("policy-reserved-bits")
          .summary("policy sets reserved bits, 6 to 15 of which must be zero")
          .severity(ERROR)
          .effect(REFUSED)
          .appliesTo(SEV, SEV_ES)
          .remedy("clear the reserved bits")
          .since("0.1.0")
          .source("libvirt formatdomain, Launch Security, policy; SUSE AMD-SEV guide, table 1");

  /** The rule. */
  public PolicyReservedBits() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context
        .violations(SevPolicyReserved.class)
        .flatMap(
            violation ->
                HexNumber.parse(violation.written()).flatMap(GuestPolicy::ofHex).stream()
                    .map(policy -> finding(context, violation.node(), policy)));
  }

  private static Finding finding(LaunchContext context, ElementNode policy, GuestPolicy present) {
    GuestPolicy cleared = GuestPolicy.of(present.value() & ~present.reservedBits());
    Finding finding = INFO.at(policy).found(policy.text());
    return present.reservedBits() == BIT_6 && !present.es()
        ? mistakenForEs(context, policy, finding, cleared)
        : (present.noDebug() ? finding.expected(written(policy, cleared)) : finding)
            .detail("bits 0x" + Long.toHexString(present.reservedBits()) + " are set")
            .fix(
                PolicyFix.strengthening(
                    context,
                    "clear the reserved bits 0x" + Long.toHexString(present.reservedBits()),
                    PolicyFix.set(policy, cleared.value())));
  }

  /** Only the author knows whether the guest was to be SEV-ES, so neither is safe. */
  private static Finding mistakenForEs(
      LaunchContext context, ElementNode policy, Finding finding, GuestPolicy cleared) {
    GuestPolicy es = cleared.with(GuestPolicy.Bit.ES);
    return finding
        .detail("bit 6 (0x40) does not ask for SEV-ES, bit 2 (0x4) does")
        .expected(written(policy, es) + " for SEV-ES or " + written(policy, cleared) + " for SEV")
        .help("set bit 2 in place of bit 6 if the guest is to be SEV-ES, else clear bit 6")
        .fix(
            PolicyFix.proposal(
                context,
                "set the policy to " + written(policy, es) + ", if SEV-ES is meant",
                PolicyFix.set(policy, es.value())))
        .fix(
            PolicyFix.proposal(
                context,
                "set the policy to " + written(policy, cleared) + ", if plain SEV is meant",
                PolicyFix.set(policy, cleared.value())));
  }

  private static String written(ElementNode policy, GuestPolicy value) {
    return PolicyFix.like(policy.text(), value.value());
  }
}
