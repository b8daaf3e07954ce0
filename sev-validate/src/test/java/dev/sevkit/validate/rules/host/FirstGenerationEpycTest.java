package dev.sevkit.validate.rules.host;

import dev.sevkit.model.capabilities.host.HostCapabilities;
import dev.sevkit.model.io.CapabilitiesXml;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class FirstGenerationEpycTest {

  private static final RuleKit KIT = RuleKit.of(new FirstGenerationEpyc());
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

  private static RuleKit signed(String family, String model) {
    HostCapabilities host =
        CapabilitiesXml.parseCapabilities(
            "host.xml",
            """
            <capabilities>
              <host>
                <cpu>
                  <arch>x86_64</arch>
                  <signature family='%s' model='%s' stepping='2'/>
                </cpu>
              </host>
            </capabilities>
            """
                .formatted(family, model));
    return KIT.on(target -> target.hostCapabilities(host));
  }

  @Test
  void warns_of_the_first_generation_by_its_asids() {
    KIT.on(Hosts.NAPLES).domain(SEV).reports(2).as(Severity.WARNING);
  }

  @Test
  void warns_of_the_first_generation_by_its_signature() {
    signed("23", "1").domain(SEV).reports(2);
  }

  @Test
  void believes_the_signature_more_than_the_number_of_asids() {
    signed("23", "49").on(Hosts.NAPLES).domain(SEV).reportsNothing();
  }

  @Test
  void accepts_the_later_generations() {
    KIT.on(Hosts.ROME).domain(SEV).reportsNothing();
    KIT.on(Hosts.GENOA).domain(SEV).reportsNothing();
    KIT.on(Hosts.PLAIN).domain(SEV).reportsNothing();
  }

  @Test
  void needs_capabilities() {
    KIT.domain(SEV).isSkippedFor(Need.HOST_CAPABILITIES);
  }

  @Test
  void leaves_sev_es_and_sev_snp_to_the_rules_that_refuse_them() {
    KIT.on(Hosts.NAPLES).domain(SEV_ES).isNoConcern();
    KIT.on(Hosts.NAPLES).domain(SNP).isNoConcern();
  }
}
