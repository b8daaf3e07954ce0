package dev.sevkit.validate.rules.host;

import dev.sevkit.validate.Need;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class HostCapabilitiesStaleTest {

  private static final RuleKit KIT = RuleKit.of(new HostCapabilitiesStale());
  private static final String SEV = guest("sev", "0x3");
  private static final String SEV_ES = guest("sev", "0x7");
  private static final String SNP = guest("sev-snp", "0x30000");

  private static String guest(String type, String policy) {
    return """
    <domain type='kvm'>
      <launchSecurity type='%s'>
        <policy>%s</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(type, policy);
  }

  @Test
  void doubts_a_denial_of_an_old_libvirt() {
    for (String guest : new String[] {SEV, SEV_ES, SNP}) {
      KIT.on(Hosts.PLAIN)
          .libvirt("6.4.0")
          .domain(guest)
          .reports(2)
          .saying("libvirt is 6.4")
          .as(Severity.INFO);
    }
  }

  @Test
  void believes_a_newer_libvirt() {
    KIT.on(Hosts.PLAIN).libvirt("6.5.0").domain(SEV).reportsNothing();
  }

  @Test
  void has_nothing_to_doubt_where_there_is_sev() {
    KIT.on(Hosts.ROME).domain(SEV).reportsNothing();
    KIT.on(Hosts.ROME).libvirt("6.4.0").domain(SEV).reportsNothing();
  }

  @Test
  void needs_capabilities_and_then_the_version() {
    KIT.domain(SEV).isSkippedFor(Need.HOST_CAPABILITIES);
    KIT.on(Hosts.PLAIN).domain(SEV).isSkippedFor(Need.LIBVIRT_VERSION);
  }
}
