package dev.sevkit.validate.rules.launch;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class LaunchSecurityDuplicateTest {

  private static final RuleKit KIT = RuleKit.of(new LaunchSecurityDuplicate());

  @Test
  void reports_every_element_after_the_first() {
    KIT.domain(
            """
            <domain type='kvm'>
              <launchSecurity type='sev'>
                <policy>0x3</policy>
              </launchSecurity>
              <launchSecurity type='sev'>
                <policy>0x7</policy>
              </launchSecurity>
              <launchSecurity type='sev-snp'/>
            </domain>
            """)
        .reports(5, 8)
        .saying("line 2 has the one that counts")
        .hasNoSafeFix();
  }

  @Test
  void reports_it_whatever_the_first_is() {
    KIT.domain("<domain><launchSecurity type='none'/>\n<launchSecurity type='sev'/></domain>")
        .reports(2);
  }

  @Test
  void deletes_a_copy() {
    KIT.domain(
            """
            <domain type='kvm'>
              <launchSecurity type='sev'>
                <policy>0x3</policy>
              </launchSecurity>
              <launchSecurity type='sev'>
                <policy>0x3</policy>
              </launchSecurity>
            </domain>
            """)
        .reports(5)
        .fixedTo(
            """
            <domain type='kvm'>
              <launchSecurity type='sev'>
                <policy>0x3</policy>
              </launchSecurity>
            </domain>
            """);
  }

  @Test
  void accepts_one() {
    KIT.domain("<domain><launchSecurity type='sev'/></domain>").reportsNothing();
  }

  @Test
  void has_no_concern_with_another_technology() {
    KIT.domain("<domain><launchSecurity type='s390-pv'/></domain>").isNoConcern();
    KIT.as(dev.sevkit.model.sev.SevType.SEV)
        .domain("<domain><launchSecurity type='tdx'><policy>0x1</policy></launchSecurity></domain>")
        .isNoConcern();
  }
}
