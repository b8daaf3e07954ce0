package dev.sevkit.validate.rules.cpu;

import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VmcoreinfoEnabledTest {

  private static final RuleKit KIT = RuleKit.of(new VmcoreinfoEnabled());

  private static String domain(String vmcoreinfo) {
    return """
    <domain type='kvm'>
      <features>
        <acpi/>
    %s  </features>
      <launchSecurity type='sev'/>
    </domain>
    """
        .formatted(vmcoreinfo);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<vmcoreinfo/>", "<vmcoreinfo state='on'/>"})
  void reports_and_removes_it(String vmcoreinfo) {
    String guest = domain("    " + vmcoreinfo + "\n");
    KIT.domain(guest).reports(4).as(WARNING).fixedTo(domain(""));
    KIT.domain(guest.replace("'sev'", "'sev-snp'")).reports(4);
  }

  @Test
  void accepts_a_domain_without_it() {
    KIT.domain(domain("    <vmcoreinfo state='off'/>\n")).reportsNothing();
    KIT.domain(domain("")).reportsNothing();
    KIT.domain("<domain><launchSecurity type='sev'/></domain>").reportsNothing();
  }

  @Test
  void judges_a_domain_without_launch_security_only_if_asked() {
    String plain = "<domain><features><vmcoreinfo/></features></domain>";
    KIT.domain(plain).isNoConcern();
    KIT.as(SevType.SEV_ES).domain(plain).reports(1);
  }
}
