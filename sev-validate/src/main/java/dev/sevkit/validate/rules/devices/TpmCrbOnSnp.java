package dev.sevkit.validate.rules.devices;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Need.QEMU_VERSION;

import dev.sevkit.model.domain.devices.Tpm;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The TPM has the CRB interface, which broke with AMD's own QEMU before SEV-SNP came to QEMU 9.1.
 */
public final class TpmCrbOnSnp implements Rule {

  /** An older QEMU that runs SEV-SNP guests is one of AMD's. */
  private static final Version SNP_SINCE = Version.of(9, 1);

  private static final RuleInfo INFO =
      RuleInfo.named("tpm-crb-on-snp")
          .summary("tpm-crb, which broke with AMD's development trees of QEMU for SEV-SNP")
          .severity(Severity.INFO)
          .effect(FRAGILE)
          .needs(QEMU_VERSION)
          .appliesTo(SEV_SNP)
          .turnsAt(Need.QEMU_VERSION, SNP_SINCE, "starts SEV-SNP guests")
          .remedy("use model tpm-tis, or QEMU 9.1 or newer")
          .since("0.1.0")
          .source("AMDESE AMDSEV, issue 173");

  /** The rule. */
  public TpmCrbOnSnp() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && crb(context).findAny().isPresent();
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return context.qemu().isBefore(SNP_SINCE).isPresent() ? Set.of() : Set.of(QEMU_VERSION);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.qemu().isKnownBefore(SNP_SINCE)
        ? crb(context).map(TpmCrbOnSnp::finding)
        : Stream.empty();
  }

  private static Stream<Tpm> crb(LaunchContext context) {
    return context.devices(Tpm.class).filter(tpm -> "tpm-crb".equals(tpm.getModel()));
  }

  private static Finding finding(Tpm tpm) {
    return INFO.at(tpm)
        .expected("tpm-tis")
        .found("tpm-crb")
        .fix(
            Fix.unsafe(
                "use model tpm-tis; the guest finds its TPM elsewhere",
                ElementEdits.setAttribute(tpm.node(), "model", "tpm-tis")));
  }
}
