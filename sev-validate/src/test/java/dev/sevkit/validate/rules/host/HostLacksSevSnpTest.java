package dev.sevkit.validate.rules.host;

import static dev.sevkit.validate.Need.HOST_CAPABILITIES;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostLacksSevSnpTest {

  private static final RuleKit KIT = RuleKit.of(new HostLacksSevSnp());

  private static final String SNP = Domains.snp("");

  @Test
  void reports_a_host_that_does_not_list_the_type() {
    KIT.on(Hosts.PLAIN).domain(SNP).reports(7).saying("do not list sev-snp");
    KIT.on(Hosts.ROME).domain(SNP).reports(7).saying("too old to list");
  }

  @Test
  void accepts_a_host_that_lists_it() {
    KIT.on(Hosts.GENOA).domain(SNP).reportsNothing();
  }

  @ParameterizedTest
  @CsvSource({"10.4.0, 9.1, 1", "10.5.0, 9.0.4, 1", "10.5.0, 9.1, 0", "12.8, 11.1, 0"})
  void knows_the_versions_that_brought_it(String libvirt, String qemu, int findings) {
    RuleKit kit = KIT.on(Hosts.GENOA).libvirt(libvirt).qemu(qemu);
    if (findings == 0) {
      kit.domain(SNP).reportsNothing();
    } else {
      kit.domain(SNP).reports(7);
    }
  }

  @Test
  void an_old_version_decides_without_capabilities_a_new_one_does_not() {
    KIT.qemu("8.2").domain(SNP).reports(7).saying("QEMU is 8.2");
    KIT.qemu("9.1").domain(SNP).isSkippedFor(HOST_CAPABILITIES);
  }

  @Test
  void has_no_concern_with_sev() {
    KIT.domain(Domains.sev("")).isNoConcern();
  }
}
