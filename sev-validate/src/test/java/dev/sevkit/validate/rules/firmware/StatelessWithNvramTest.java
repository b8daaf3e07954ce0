package dev.sevkit.validate.rules.firmware;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatelessWithNvramTest {

  private static final RuleKit KIT = RuleKit.of(new StatelessWithNvram());

  private static String domain(String... lines) {
    return """
    <domain type='kvm'>
      <os firmware='efi'>
        <type>hvm</type>
        %s
      </os>
      <launchSecurity type='sev'>
        <policy>0x3</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(String.join("\n    ", lines));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nvram>/srv/VARS.fd</nvram>",
        "<nvram template='/usr/share/OVMF/OVMF_VARS.fd'/>",
        "<nvram type='file'><source file='/srv/VARS.fd'/></nvram>",
        "<varstore path='/srv/vars.json'/>"
      })
  void reports_a_store_beside_a_stateless_loader(String store) {
    KIT.domain(domain("<loader stateless='yes'/>", store))
        .reports(5)
        .fixedTo(domain("<loader stateless='yes'/>"));
  }

  @Test
  void reports_every_store() {
    KIT.domain(domain("<nvram/>", "<loader stateless='yes'/>", "<varstore/>"))
        .reports(4, 6)
        .fixedTo(domain("<loader stateless='yes'/>"));
  }

  @Test
  void judges_every_kind_of_guest() {
    KIT.domain(domain("<loader stateless='yes'/>", "<nvram/>").replace("'sev'", "'sev-snp'"))
        .reports(5);
  }

  @Test
  void accepts_one_without_the_other() {
    KIT.domain(domain("<loader stateless='yes'/>")).reportsNothing();
    KIT.domain(domain("<loader stateless='no'/>", "<nvram/>")).reportsNothing();
    KIT.domain(domain("<loader/>", "<nvram/>")).reportsNothing();
    KIT.domain(domain("<nvram/>")).reportsNothing();
  }

  @Test
  void has_no_concern_with_a_domain_without_sev() {
    KIT.domain("<domain><os><loader stateless='yes'/><nvram/></os></domain>").isNoConcern();
  }
}
