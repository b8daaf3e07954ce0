package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class CbitposHardcodedTest {

  private static final RuleKit KIT = RuleKit.of(new CbitposHardcoded());

  private static String domain(String type, String numbers) {
    return """
        <domain type='kvm'>
          <launchSecurity type='%s'>
        %s    <policy>0x30003</policy>
          </launchSecurity>
        </domain>
        """
        .formatted(type, numbers.indent(4));
  }

  private static final String BOTH = "<cbitpos>51</cbitpos>\n<reducedPhysBits>1</reducedPhysBits>";

  @Test
  void mentions_both_and_deletes_them_where_libvirt_fills_them_in() {
    KIT.libvirt("6.9.0")
        .domain(domain("sev", BOTH))
        .reports(3)
        .as(INFO)
        .saying("cbitpos 51 and reducedPhysBits 1")
        .fixedTo(domain("sev", ""));
  }

  @Test
  void mentions_either() {
    KIT.libvirt("9.0.0")
        .domain(domain("sev", "<reducedPhysBits>1</reducedPhysBits>"))
        .reports(3)
        .fixedTo(domain("sev", ""));
  }

  @Test
  void deletes_nothing_by_itself_where_libvirt_may_be_old() {
    KIT.domain(domain("sev", BOTH)).reports(3).hasNoSafeFix().unsafelyFixedTo(domain("sev", ""));
  }

  @Test
  void knows_that_libvirt_with_sev_snp_is_new_enough() {
    KIT.domain(domain("sev-snp", BOTH)).reports(3).fixedTo(domain("sev-snp", ""));
  }

  @Test
  void is_silent_where_libvirt_needs_them() {
    KIT.libvirt("6.8.0").domain(domain("sev", BOTH)).reportsNothing();
  }

  @Test
  void is_silent_on_what_is_no_number() {
    KIT.domain(domain("sev", "<cbitpos>0x33</cbitpos>")).reportsNothing();
  }

  @Test
  void accepts_a_domain_without_them() {
    KIT.domain(domain("sev", "")).reportsNothing();
  }

  @Test
  void has_no_concern_with_another_technology() {
    KIT.domain("<domain><launchSecurity type='s390-pv'/></domain>").isNoConcern();
    KIT.as(dev.sevkit.model.sev.SevType.SEV)
        .domain("<domain><launchSecurity type='tdx'><policy>0x1</policy></launchSecurity></domain>")
        .isNoConcern();
  }
}
