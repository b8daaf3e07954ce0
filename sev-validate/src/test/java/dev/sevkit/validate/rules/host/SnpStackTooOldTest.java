package dev.sevkit.validate.rules.host;

import dev.sevkit.validate.Need;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class SnpStackTooOldTest {

  private static final RuleKit KIT = RuleKit.of(new SnpStackTooOld());
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
  void reports_what_is_too_old() {
    KIT.hostKernel("6.10").domain(SNP).reports(2).saying("the host's kernel is 6.10");
    KIT.ovmf("2024.02").domain(SNP).reports(2).saying("OVMF is 2024.2");
  }

  @Test
  void accepts_the_first_versions_that_can() {
    KIT.hostKernel("6.11").ovmf("2024.05").domain(SNP).reportsNothing();
  }

  @Test
  void needs_the_versions_it_does_not_know() {
    KIT.ovmf("2025.02").domain(SNP).isSkippedFor(Need.HOST_KERNEL);
    KIT.domain(SNP).isSkippedFor(Need.HOST_KERNEL, Need.OVMF_VERSION);
  }

  @Test
  void is_no_concern_of_sev_and_sev_es() {
    KIT.hostKernel("4.15").domain(SEV).isNoConcern();
    KIT.hostKernel("4.15").domain(SEV_ES).isNoConcern();
  }
}
