package dev.sevkit.validate.rules.policy;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.sev.SnpGuestPolicy;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.rules.internal.PolicyFix;
import java.util.stream.Stream;

/**
 * The policy of a SEV-SNP guest permits a migration agent: KVM has none and refuses to launch the
 * guest.
 */
public final class SnpPolicyMigrationAgent implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("snp-policy-migration-agent")
          .summary("SEV-SNP policy permits a migration agent, which KVM refuses")
          .severity(ERROR)
          .effect(REFUSED)
          .appliesTo(SEV_SNP)
          .remedy("clear bit 18 (MIGRATE_MA) of the policy")
          .since("0.1.0")
          .source("Linux arch/x86/kvm/svm/sev.c, KVM_SNP_POLICY_MASK_VALID, snp_launch_start");

  /** The rule. */
  public SnpPolicyMigrationAgent() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return ReadPolicy.snp(context)
        .filter(SnpGuestPolicy::migrateMa)
        .map(policy -> policy.without(SnpGuestPolicy.Bit.MIGRATE_MA).value())
        .map(right -> finding(context, right))
        .stream();
  }

  private static Finding finding(LaunchContext context, long right) {
    return ReadPolicy.finding(INFO, context)
        .detail("bit 18 (MIGRATE_MA) is set")
        .fix(
            PolicyFix.strengthening(
                context,
                "clear bit 18 (MIGRATE_MA) of the policy",
                PolicyFix.set(ReadPolicy.element(context), right)));
  }
}
