package dev.sevkit.validate.fleet.rules;

import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.Finding;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.fleet.Fleet;
import dev.sevkit.validate.fleet.FleetMember;
import dev.sevkit.validate.fleet.FleetRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * SEV-ES and SEV-SNP guests are meant for one host: with the firmware that closes CVE-2025-48514 a
 * host that runs the latter refuses the former.
 */
public final class SevEsBesideSevSnp implements FleetRule {

  private static final RuleInfo INFO =
      RuleInfo.named("sev-es-beside-sev-snp")
          .summary("SEV-ES guest on a host that is to run SEV-SNP guests, too")
          .severity(WARNING)
          .effect(REFUSED)
          .appliesTo(SEV_ES, SEV_SNP)
          .remedy("make it a SEV-SNP guest, or place it on a host without SEV-SNP")
          .since("0.1.0")
          .source(
              "OpenStack Nova, AMD SEV, Permanent limitations, and release note bug-2157891;"
                  + " CVE-2025-48514");

  /** The rule. */
  public SevEsBesideSevSnp() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(Fleet fleet) {
    return fleet.guests(Set.of(SEV_ES)).findAny().isPresent()
        && fleet.guests(Set.of(SEV_SNP)).findAny().isPresent();
  }

  @Override
  public Stream<Finding> check(Fleet fleet) {
    List<FleetMember> snp = fleet.guests(Set.of(SEV_SNP)).toList();
    String others = snp.size() == 1 ? "" : " and %d more".formatted(snp.size() - 1);
    return fleet
        .guests(Set.of(SEV_ES))
        .map(guest -> INFO.at(guest.place()).detail(snp.get(0).document() + others));
  }
}
