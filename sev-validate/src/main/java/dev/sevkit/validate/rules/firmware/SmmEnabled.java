package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.Features;
import dev.sevkit.model.domain.feature.SmmFeature;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * System Management Mode is on in a guest whose registers are encrypted; libvirt defines the domain
 * and QEMU refuses to start it.
 */
public final class SmmEnabled implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("smm-enabled")
          .summary("SMM is on, which guests with encrypted registers cannot have")
          .severity(ERROR)
          .effect(REFUSED)
          .appliesTo(SEV_ES, SEV_SNP)
          .remedy("write <smm state='off'/>")
          .since("0.1.0")
          .source("QEMU, amd-memory-encryption, SEV-ES; QEMU target/i386/sev.c, sev_snp_kvm_init");

  /** The rule. */
  public SmmEnabled() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return Optional.ofNullable(context.domain().getFeatures()).map(Features::getSmm).stream()
        .filter(SmmFeature::isOn)
        .map(SmmEnabled::finding);
  }

  private static Finding finding(SmmFeature smm) {
    return smm.attribute("state")
        .map(INFO::at)
        .orElseGet(() -> INFO.at(smm).detail("<smm> without a state means on"))
        .fix(
            Fix.safe(
                "switch SMM off: set state='off'",
                ElementEdits.setAttribute(smm.node(), "state", "off")));
  }
}
