package dev.sevkit.validate.rules.policy;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.model.sev.SnpGuestPolicy.Bit.CIPHERTEXT_HIDING;
import static dev.sevkit.model.sev.SnpGuestPolicy.Bit.CXL_ALLOW;
import static dev.sevkit.model.sev.SnpGuestPolicy.Bit.MEM_AES_256_XTS;
import static dev.sevkit.model.sev.SnpGuestPolicy.Bit.PAGE_SWAP_DISABLE;
import static dev.sevkit.model.sev.SnpGuestPolicy.Bit.RAPL_DIS;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.HOST_KERNEL;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.sev.SnpGuestPolicy;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The policy of a SEV-SNP guest has bits that came late: kernels before 6.19 refuse to launch it,
 * newer ones launch it where the firmware knows them.
 */
public final class SnpPolicyNewBits implements Rule {

  private static final SnpGuestPolicy.Bit[] LATE = {
    CXL_ALLOW, MEM_AES_256_XTS, RAPL_DIS, CIPHERTEXT_HIDING, PAGE_SWAP_DISABLE
  };

  private static final Version LEFT_TO_FIRMWARE_SINCE = Version.of(6, 19);

  private static final RuleInfo INFO =
      RuleInfo.named("snp-policy-new-bits")
          .summary("SEV-SNP policy has bits that kernels before 6.19 refuse")
          .severity(WARNING)
          .effect(REFUSED)
          .needs(HOST_KERNEL)
          .appliesTo(SEV_SNP)
          .turnsAt(Need.HOST_KERNEL, LEFT_TO_FIRMWARE_SINCE, "leaves the bits to the firmware")
          .remedy("clear bits 21 to 25, or use Linux 6.19 with firmware that knows them")
          .since("0.1.0")
          .source("Linux include/linux/psp-sev.h (6.19); google/go-sev-guest abi/abi.go");

  /** The rule. */
  public SnpPolicyNewBits() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return withLateBits(context).isPresent();
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return withLateBits(context)
        .map(
            policy ->
                new KernelPolicyCheck(
                    LEFT_TO_FIRMWARE_SINCE,
                    lateBits(policy)
                        .map(bit -> "bit %d (%s)".formatted(bit.number(), bit.name()))
                        .collect(Collectors.joining(", ")),
                    "clear bits 21 to 25, if the guest may run without what they ask for",
                    policy.without(LATE).value(),
                    "make sure that the firmware of every host knows these bits and the host"
                        + " fulfils them"))
        .map(check -> check.finding(INFO, context))
        .stream();
  }

  private static Optional<SnpGuestPolicy> withLateBits(LaunchContext context) {
    return ReadPolicy.snp(context).filter(policy -> lateBits(policy).findAny().isPresent());
  }

  private static Stream<SnpGuestPolicy.Bit> lateBits(SnpGuestPolicy policy) {
    return Stream.of(LATE).filter(bit -> (policy.value() & bit.mask()) != 0);
  }
}
