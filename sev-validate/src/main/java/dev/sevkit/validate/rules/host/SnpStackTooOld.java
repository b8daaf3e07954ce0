package dev.sevkit.validate.rules.host;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.HOST_KERNEL;
import static dev.sevkit.validate.Need.OVMF_VERSION;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The host's kernel or OVMF is older than SEV-SNP: QEMU does not start, or the guest does not boot.
 */
public final class SnpStackTooOld implements Rule {

  private static final Version KERNEL = Version.of(6, 11);
  private static final Version OVMF = Version.of(2024, 5);

  private static final RuleInfo INFO =
      RuleInfo.named("snp-stack-too-old")
          .summary("host kernel or OVMF is older than SEV-SNP")
          .severity(ERROR)
          .effect(REFUSED)
          .needs(HOST_KERNEL, OVMF_VERSION)
          .appliesTo(SEV_SNP)
          .turnsAt(Need.HOST_KERNEL, KERNEL, "hosts SEV-SNP guests")
          .turnsAt(Need.OVMF_VERSION, OVMF, "runs in SEV-SNP guests")
          .remedy(
              "needs Linux 6.11, or a kernel SEV-SNP was brought back to, and OVMF edk2-stable202405")
          .since("0.1.0")
          .source(
              "AMDESE/AMDSEV, Upstream Version Reference; OpenStack Nova,"
                  + " amd-sev-snp-libvirt-support");

  /** The rule. */
  public SnpStackTooOld() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return StackFloor.unknown(floors(context));
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return StackFloor.older(floors(context))
        .map(older -> INFO.at(AskingElement.of(context)).detail(older))
        .stream();
  }

  private static List<StackFloor> floors(LaunchContext context) {
    return List.of(
        new StackFloor(HOST_KERNEL, "the host's kernel", context.hostKernel(), KERNEL),
        new StackFloor(OVMF_VERSION, "OVMF", context.ovmf(), OVMF));
  }
}
