package dev.sevkit.validate.rules.launch;

import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.HOST_CAPABILITIES;

import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.rules.internal.PolicyPlace;
import java.util.stream.Stream;

/**
 * A SEV-ES guest is meant for a host that may have SEV-SNP enabled: with recent firmware such a
 * host refuses SEV-ES guests.
 */
public final class SevEsOnSnpHost implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("sev-es-on-snp-host")
          .summary("SEV-ES guest on a host that refuses it if SEV-SNP is enabled there")
          .severity(Severity.INFO)
          .effect(REFUSED)
          .needs(HOST_CAPABILITIES)
          .appliesTo(SEV_ES)
          .remedy(
              "look at /sys/module/kvm_amd/parameters/sev_snp: if it says Y, make the guest SEV-SNP or"
                  + " place it elsewhere")
          .since("0.1.0")
          .source(
              "OpenStack Nova, AMD SEV, Permanent limitations, and release note bug-2157891;"
                  + " CVE-2025-48514");

  /** The rule. */
  public SevEsOnSnpHost() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    boolean possible =
        SnpHardware.isListed(context)
            && !SnpHardware.isOlder(context)
            && !SnpHardware.hasNoAsid(context);
    return possible ? Stream.of(INFO.at(PolicyPlace.of(context))) : Stream.empty();
  }
}
