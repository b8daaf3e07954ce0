package dev.sevkit.validate.rules.lifecycle;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.NOT_BOOTABLE;
import static dev.sevkit.validate.Need.GUEST_KERNEL;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/**
 * The guest's kernel is older than the support for this kind of guest in Linux: it does not boot,
 * unless its distribution ported the support back.
 */
public final class GuestKernelTooOld implements Rule {

  private static final Version SEV_SINCE = Version.of(4, 16);
  private static final Version SEV_ES_SINCE = Version.of(5, 11);
  private static final Version SEV_SNP_SINCE = Version.of(5, 19);

  private static final RuleInfo INFO =
      RuleInfo.named("guest-kernel-too-old")
          .summary("the guest's kernel is older than Linux's support for this kind of guest")
          .severity(WARNING)
          .effect(NOT_BOOTABLE)
          .needs(GUEST_KERNEL)
          .turnsAt(Need.GUEST_KERNEL, SEV_SINCE, "runs in SEV guests")
          .turnsAt(Need.GUEST_KERNEL, SEV_ES_SINCE, "runs in SEV-ES guests")
          .turnsAt(Need.GUEST_KERNEL, SEV_SNP_SINCE, "runs in SEV-SNP guests")
          .remedy(
              "install a newer kernel in the guest: 4.16 for SEV, 5.11 for SEV-ES, 5.19 for SEV-SNP")
          .since("0.1.0")
          .source("AMDESE AMDSEV, Upstream Version Reference");

  /** The rule. */
  public GuestKernelTooOld() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.mode().stream()
        .filter(mode -> context.guestKernel().isKnownBefore(since(mode)))
        .map(
            mode ->
                INFO.at(context.root().startTagLocation())
                    .detail(mode.label())
                    .expected(since(mode) + " or newer")
                    .found(context.guestKernel()));
  }

  private static Version since(SevType mode) {
    return switch (mode) {
      case SEV -> SEV_SINCE;
      case SEV_ES -> SEV_ES_SINCE;
      case SEV_SNP -> SEV_SNP_SINCE;
    };
  }
}
