package dev.sevkit.validate.rules.launch;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class LaunchSecurityDuplicateChildTest {

  private static final RuleKit KIT = RuleKit.of(new LaunchSecurityDuplicateChild());

  private static String domain(String children) {
    return """
        <domain type='kvm'>
          <launchSecurity type='sev'>
        %s  </launchSecurity>
        </domain>
        """
        .formatted(children.indent(4));
  }

  @Test
  void reports_a_second_policy() {
    KIT.domain(domain("<policy>0x1</policy>\n<policy>0x7</policy>"))
        .reports(4)
        .saying("<policy>, libvirt reads that of line 3; found \"0x7\" besides \"0x1\"")
        .hasNoSafeFix();
  }

  @Test
  void deletes_what_says_the_same_again() {
    KIT.domain(domain("<policy>0x7</policy>\n<cbitpos>51</cbitpos>\n<policy>0x7</policy>"))
        .reports(5)
        .fixedTo(domain("<policy>0x7</policy>\n<cbitpos>51</cbitpos>"));
  }

  @Test
  void reports_each_one_after_the_first() {
    KIT.domain(domain("<session>A</session>\n<session>B</session>\n<session>C</session>"))
        .reports(4, 5);
  }

  @Test
  void accepts_one_of_each() {
    KIT.domain(domain("<policy>0x7</policy>\n<session>A</session>")).reportsNothing();
  }

  @Test
  void does_not_count_another_namespace() {
    KIT.domain(domain("<policy>0x7</policy>\n<x:policy xmlns:x='urn:x'>0x7</x:policy>"))
        .reportsNothing();
  }

  @Test
  void has_no_concern_with_another_technology() {
    KIT.domain("<domain><launchSecurity type='s390-pv'/></domain>").isNoConcern();
    KIT.as(dev.sevkit.model.sev.SevType.SEV)
        .domain("<domain><launchSecurity type='tdx'><policy>0x1</policy></launchSecurity></domain>")
        .isNoConcern();
  }
}
