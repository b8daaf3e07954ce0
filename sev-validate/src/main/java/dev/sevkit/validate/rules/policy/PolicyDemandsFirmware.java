package dev.sevkit.validate.rules.policy;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.model.sev.SnpGuestPolicy;
import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.rules.internal.PolicyFix;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The policy names the oldest firmware that may run the guest: a platform with an older one refuses
 * it, and libvirt does not tell which one a platform has.
 */
public final class PolicyDemandsFirmware implements Rule {

  private static final Version ANY = Version.of(0, 0);

  /** The first firmware that runs SEV-SNP guests under Linux. */
  private static final Version FIRST_WITH_SNP = Version.of(1, 51);

  private static final long SEV_VERSION = 0xffff_0000L;
  private static final long SNP_VERSION = 0xffffL;

  private static final RuleInfo RULE =
      RuleInfo.named("policy-demands-firmware")
          .summary("policy keeps the guest from platforms with older firmware")
          .severity(INFO)
          .effect(REFUSED)
          .remedy("compare with the firmware of every host the guest may run on")
          .since("0.1.0")
          .source(
              "Linux include/linux/psp-sev.h; libvirt formatdomain, Launch Security, policy;"
                  + " AMDESE/AMDSEV, firmware versions");

  /** The rule. */
  public PolicyDemandsFirmware() {}

  @Override
  public RuleInfo info() {
    return RULE;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return Stream.concat(
        sevMinimum(context).stream()
            .map(least -> finding(context, "API " + least, "16 to 31", SEV_VERSION)),
        snpMinimum(context).stream()
            .map(least -> finding(context, "ABI " + least, "0 to 15", SNP_VERSION)));
  }

  private static Optional<Version> sevMinimum(LaunchContext context) {
    return ReadPolicy.sev(context).map(GuestPolicy::minimumApi).filter(least -> !least.equals(ANY));
  }

  private static Optional<Version> snpMinimum(LaunchContext context) {
    return ReadPolicy.snp(context)
        .map(SnpGuestPolicy::minimumAbi)
        .filter(least -> !least.equals(ANY) && !FIRST_WITH_SNP.isAtLeast(least));
  }

  private static Finding finding(LaunchContext context, String least, String bits, long version) {
    ElementNode element = ReadPolicy.element(context);
    long without = context.policy().orElseThrow().value() & ~version;
    return ReadPolicy.finding(RULE, context)
        .detail("bits %s ask for firmware %s or newer".formatted(bits, least))
        .fix(
            PolicyFix.proposal(
                context,
                "clear bits %s, if older firmware will do".formatted(bits),
                PolicyFix.set(element, without)));
  }
}
