package dev.sevkit.validate.rules.launch;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.HOST_CAPABILITIES;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.rules.internal.PolicyPlace;
import java.util.stream.Stream;

/**
 * The host's capabilities list sev-snp, which libvirt does where QEMU knows the type and plain SEV
 * works: whether the host can run SEV-SNP guests they do not say, and some certainly cannot.
 */
public final class SnpHostUnproven implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("snp-host-unproven")
          .summary("capabilities list sev-snp, which does not prove that the host can run it")
          .severity(WARNING)
          .effect(REFUSED)
          .needs(HOST_CAPABILITIES)
          .appliesTo(SEV_SNP)
          .remedy(
              "look for 'Y' in /sys/module/kvm_amd/parameters/sev_snp, or run 'virt-host-validate qemu'")
          .since("0.1.0")
          .source(
              "libvirt src/qemu/qemu_capabilities.c, virQEMUCapsProbeQMPSEVCapabilities; OpenStack"
                  + " Nova, amd-sev-snp-libvirt-support");

  /** The rule. */
  public SnpHostUnproven() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    if (!SnpHardware.isListed(context) || SnpHardware.hasNoAsid(context)) {
      return Stream.empty();
    }
    Finding finding = INFO.at(PolicyPlace.of(context));
    return Stream.of(
        SnpHardware.isOlder(context)
            ? finding.detail("its C-bit position is that of processors without SEV-SNP")
            : finding.severity(Severity.INFO));
  }
}
