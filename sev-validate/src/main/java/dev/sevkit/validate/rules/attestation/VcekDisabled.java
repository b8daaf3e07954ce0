package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/**
 * The guest may not have its reports signed with the chip's key: it gets none on a host without a
 * loaded VLEK, which only some cloud providers have.
 */
public final class VcekDisabled implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("vcek-disabled")
          .summary("vcek='no' leaves only the VLEK to sign reports, which few hosts have")
          .severity(WARNING)
          .effect(FRAGILE)
          .appliesTo(SEV_SNP)
          .remedy("delete vcek, unless a VLEK is loaded on every host the guest may run on")
          .since("0.1.0")
          .source(
              "libvirt formatdomain, Launch Security, vcek; OpenStack Nova,"
                  + " amd-sev-snp-libvirt-support");

  /** The rule. */
  public VcekDisabled() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.launchSecurity().stream()
        .flatMap(element -> element.node().attribute("vcek").stream())
        .filter(vcek -> vcek.value().equals("no"))
        .map(VcekDisabled::finding);
  }

  private static Finding finding(AttributeNode vcek) {
    return INFO.at(vcek)
        .fix(
            Fix.unsafe(
                "delete vcek, unless a VLEK is loaded on the host",
                ElementEdits.removeAttribute(vcek.owner(), "vcek")));
  }
}
