package dev.sevkit.validate.rules.policy;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.constraint.SnpPolicyReserved;
import dev.sevkit.model.sev.HexNumber;
import dev.sevkit.model.sev.SnpGuestPolicy;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.rules.internal.PolicyDefault;
import dev.sevkit.validate.rules.internal.PolicyFix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The policy of a SEV-SNP guest clears bit 17, which must be one, or sets bits that must be zero:
 * the kernel refuses to launch the guest.
 */
public final class SnpPolicyReservedBits implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("snp-policy-reserved-bits")
          .summary("SEV-SNP policy breaks reserved bits: 17 must be one, 26 to 63 must be zero")
          .severity(ERROR)
          .effect(REFUSED)
          .appliesTo(SEV_SNP)
          .remedy("set bit 17 and clear bits 26 to 63; 0x30000 is the usual policy")
          .since("0.1.0")
          .source(
              "libvirt formatdomain, Launch Security, policy of sev-snp; Linux"
                  + " arch/x86/kvm/svm/sev.c, snp_launch_start");

  /** The rule. */
  public SnpPolicyReservedBits() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context
        .violations(SnpPolicyReserved.class)
        .flatMap(
            violation ->
                HexNumber.parse(violation.written()).map(SnpGuestPolicy::ofHex).stream()
                    .map(policy -> finding(context, violation.node(), policy)));
  }

  private static Finding finding(
      LaunchContext context, ElementNode policy, SnpGuestPolicy present) {
    long right = right(present);
    String written = PolicyFix.like(policy.text(), right);
    return INFO.at(policy)
        .detail(words(present))
        .expected(written)
        .found(policy.text())
        .fix(
            PolicyFix.strengthening(
                context, "set the policy to " + written, PolicyFix.set(policy, right)));
  }

  private static long right(SnpGuestPolicy present) {
    return present.looksLikeSevPolicy()
        ? PolicyDefault.of(SEV_SNP)
        : present.withReservedOne().value() & ~present.reservedBits();
  }

  private static String words(SnpGuestPolicy present) {
    if (present.looksLikeSevPolicy()) {
      return "bit 17 is clear, as in a policy for SEV or SEV-ES, whose bits mean something else";
    }
    List<String> faults = new ArrayList<>();
    if (!present.reservedOne()) {
      faults.add("bit 17 is clear");
    }
    if (present.reservedBits() != 0) {
      faults.add("reserved bits 0x" + Long.toHexString(present.reservedBits()) + " are set");
    }
    return String.join(", ", faults);
  }
}
