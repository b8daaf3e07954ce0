package dev.sevkit.validate.rules.host;

import dev.sevkit.validate.Need;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class SevStackTooOldTest {

  private static final RuleKit KIT = RuleKit.of(new SevStackTooOld());
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
    KIT.qemu("2.11")
        .hostKernel("4.15")
        .domain(SEV)
        .reports(2)
        .saying("QEMU is 2.11, the host's kernel is 4.15")
        .as(Severity.ERROR);
    KIT.libvirt("4.4").domain(SEV).reports(2).saying("libvirt is 4.4");
    KIT.ovmf("2018.05").domain(SEV).reports(2);
  }

  @Test
  void accepts_the_first_versions_that_can() {
    KIT.libvirt("5.1.0")
        .qemu("2.12")
        .hostKernel("4.16")
        .ovmf("2018.08")
        .domain(SEV)
        .reportsNothing();
  }

  @Test
  void warns_of_a_libvirt_that_may_not_open_the_device() {
    KIT.libvirt("5.0.0")
        .qemu("2.12")
        .hostKernel("4.16")
        .ovmf("2018.08")
        .domain(SEV)
        .reports(2)
        .saying("/dev/sev")
        .as(Severity.WARNING);
  }

  @Test
  void asks_of_sev_es_guests_libvirt_only() {
    KIT.libvirt("4.4").domain(SEV_ES).reports(2);
    KIT.libvirt("9.0").domain(SEV_ES).reportsNothing();
    KIT.domain(SEV_ES).isSkippedFor(Need.LIBVIRT_VERSION);
  }

  @Test
  void needs_the_versions_it_does_not_know() {
    KIT.libvirt("9.0").qemu("7.2").domain(SEV).isSkippedFor(Need.HOST_KERNEL, Need.OVMF_VERSION);
  }

  @Test
  void takes_the_machine_type_for_a_version_of_qemu() {
    String pinned = SEV.replace("'kvm'>", "'kvm'><os><type machine='pc-q35-7.2'>hvm</type></os>");
    KIT.libvirt("9.0").hostKernel("6.1").ovmf("2022.11").domain(pinned).reportsNothing();
  }

  @Test
  void is_no_concern_of_sev_snp() {
    KIT.libvirt("4.4").domain(SNP).isNoConcern();
  }
}
