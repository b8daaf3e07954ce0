package dev.sevkit.validate.rules.policy;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.HOST_KERNEL;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.sev.SnpGuestPolicy;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The policy of a SEV-SNP guest demands a host with one socket: kernels before 6.17 refuse to
 * launch it, newer ones leave it to the firmware, which refuses it where there are more.
 */
public final class SnpPolicySingleSocket implements Rule {

  private static final Version LEFT_TO_FIRMWARE_SINCE = Version.of(6, 17);

  private static final RuleInfo INFO =
      RuleInfo.named("snp-policy-single-socket")
          .summary("SEV-SNP policy demands a single socket, which kernels before 6.17 refuse")
          .severity(ERROR)
          .effect(REFUSED)
          .needs(HOST_KERNEL)
          .appliesTo(SEV_SNP)
          .turnsAt(Need.HOST_KERNEL, LEFT_TO_FIRMWARE_SINCE, "leaves the bit to the firmware")
          .remedy("clear bit 20 (SINGLE_SOCKET), or use Linux 6.17 on hosts with one socket")
          .since("0.1.0")
          .source(
              "Linux arch/x86/kvm/svm/sev.c, snp_launch_start; KVM SVM changes for 6.17; libvirt"
                  + " formatdomain, Launch Security, policy of sev-snp");

  /** The rule. */
  public SnpPolicySingleSocket() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return demanding(context).isPresent();
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return demanding(context)
        .map(
            policy ->
                new KernelPolicyCheck(
                    LEFT_TO_FIRMWARE_SINCE,
                    "bit 20 (SINGLE_SOCKET) is set",
                    "clear bit 20 (SINGLE_SOCKET), if the guest may run on several sockets",
                    policy.without(SnpGuestPolicy.Bit.SINGLE_SOCKET).value(),
                    "make sure that every host has one socket: the firmware refuses the guest"
                        + " elsewhere"))
        .map(check -> check.finding(INFO, context))
        .stream();
  }

  private static Optional<SnpGuestPolicy> demanding(LaunchContext context) {
    return ReadPolicy.snp(context).filter(SnpGuestPolicy::singleSocket);
  }
}
