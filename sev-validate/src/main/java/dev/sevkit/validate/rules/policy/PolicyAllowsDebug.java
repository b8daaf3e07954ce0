package dev.sevkit.validate.rules.policy;

import static dev.sevkit.validate.Effect.UNPROTECTED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.SnpGuestPolicy;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.rules.internal.PolicyFix;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The policy permits debugging: the host may have the firmware decrypt the guest's memory, so
 * encryption protects nothing from it.
 */
public final class PolicyAllowsDebug implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("policy-allows-debug")
          .summary("policy lets the host have the guest's memory decrypted")
          .severity(ERROR)
          .effect(UNPROTECTED)
          .remedy("set bit 0 (NODBG) of a SEV or SEV-ES policy, clear bit 19 (DEBUG) of SEV-SNP's")
          .since("0.1.0")
          .source(
              "libvirt formatdomain, Launch Security, policy; SUSE AMD-SEV guide, section 4,"
                  + " table 1; QEMU amd-memory-encryption, Debugging");

  /** The rule. */
  public PolicyAllowsDebug() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.launchSecurityChild("policy").stream()
        .flatMap(
            policy ->
                context.is(SevType.SEV_SNP)
                    ? snp(context, policy).stream()
                    : sev(context, policy).stream());
  }

  /** A SEV-SNP policy on a SEV guest allows debugging too, by mistaking the type. */
  private static Optional<Finding> sev(LaunchContext context, ElementNode policy) {
    return context
        .policy()
        .flatMap(GuestPolicy::ofHex)
        .filter(present -> !present.noDebug() && !present.looksLikeSnpPolicy())
        .map(
            present ->
                finding(
                    context,
                    policy,
                    "bit 0 (NODBG) is clear",
                    "set bit 0 (NODBG) of the policy",
                    present.with(GuestPolicy.Bit.NODBG).value(),
                    present.reservedBits() == 0));
  }

  private static Optional<Finding> snp(LaunchContext context, ElementNode policy) {
    return context
        .policy()
        .map(SnpGuestPolicy::ofHex)
        .filter(SnpGuestPolicy::debug)
        .map(
            present ->
                finding(
                    context,
                    policy,
                    "bit 19 (DEBUG) is set",
                    "clear bit 19 (DEBUG) of the policy",
                    present.without(SnpGuestPolicy.Bit.DEBUG).value(),
                    present.reservedOne() && present.reservedBits() == 0));
  }

  /**
   * @param isWhole whether the policy has no other fault; a value that is wrong in another way is
   *     not named as the expected one
   */
  private static Finding finding(
      LaunchContext context,
      ElementNode policy,
      String detail,
      String change,
      long right,
      boolean isWhole) {
    Finding finding = INFO.at(policy).detail(detail).found(policy.text());
    return (isWhole ? finding.expected(PolicyFix.like(policy.text(), right)) : finding)
        .fix(PolicyFix.strengthening(context, change, PolicyFix.set(policy, right)));
  }
}
