package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Need.LIBVIRT_VERSION;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class CbitposMissingTest {

  private static final RuleKit KIT = RuleKit.of(new CbitposMissing());

  private static final String NEITHER =
      """
      <domain type='kvm'>
        <launchSecurity type='sev'>
          <policy>0x3</policy>
        </launchSecurity>
      </domain>
      """;

  private static final String BOTH =
      """
      <domain type='kvm'>
        <launchSecurity type='sev'>
          <cbitpos>47</cbitpos>
          <reducedPhysBits>1</reducedPhysBits>
          <policy>0x3</policy>
        </launchSecurity>
      </domain>
      """;

  @Test
  void reports_each_and_adds_the_values_of_the_host() {
    KIT.libvirt("6.8.0").on(Hosts.ROME).domain(NEITHER).reports(2, 2).fixedTo(BOTH);
  }

  @Test
  void adds_only_what_is_missing() {
    KIT.libvirt("6.8.0")
        .on(Hosts.ROME)
        .domain(BOTH.replace("    <reducedPhysBits>1</reducedPhysBits>\n", ""))
        .reports(2)
        .saying("no <reducedPhysBits>")
        .fixedTo(BOTH);
  }

  @Test
  void knows_no_value_without_the_host() {
    KIT.libvirt("6.8.0").domain(NEITHER).reports(2, 2).hasNoSafeFix();
    KIT.libvirt("6.8.0").on(Hosts.PLAIN).domain(NEITHER).reports(2, 2).hasNoSafeFix();
  }

  @Test
  void accepts_their_absence_since_libvirt_fills_them_in() {
    KIT.libvirt("6.9.0").domain(NEITHER).reportsNothing();
  }

  @Test
  void is_skipped_without_the_version_of_libvirt() {
    KIT.on(Hosts.ROME).domain(NEITHER).isSkippedFor(LIBVIRT_VERSION);
  }

  @Test
  void has_no_concern_with_a_domain_that_has_both() {
    KIT.domain(BOTH).isNoConcern();
  }

  @Test
  void has_no_concern_with_sev_snp() {
    KIT.libvirt("6.8.0").domain(NEITHER.replace("'sev'", "'sev-snp'")).isNoConcern();
  }

  @Test
  void has_no_concern_with_a_domain_that_is_only_to_become_a_sev_guest() {
    KIT.as(SevType.SEV).domain("<domain type='kvm'/>").isNoConcern();
  }
}
