package dev.sevkit.validate.rules.host;

import static dev.sevkit.validate.Need.HOST_KERNEL;
import static dev.sevkit.validate.Need.OVMF_VERSION;
import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class SevEsStackTooOldTest {

  private static final RuleKit KIT = RuleKit.of(new SevEsStackTooOld());

  private static final String ES_GUEST = Domains.of("sev", "0x7", "q35", "");

  private static RuleKit with(String qemu, String kernel, String ovmf) {
    return KIT.qemu(qemu)
        .hostKernel(kernel)
        .on(target -> target.ovmf(Version.parseOvmf(ovmf).orElseThrow()));
  }

  @Test
  void names_all_that_is_too_old() {
    with("5.2", "5.10.200", "2020.11")
        .domain(ES_GUEST)
        .reports(8)
        .as(ERROR)
        .saying("QEMU is 5.2, the host's kernel is 5.10.200, OVMF is 2020.11")
        .hasNoSafeFix();
  }

  @Test
  void one_is_enough() {
    KIT.qemu("5.2.0").domain(ES_GUEST).reports(8).saying("QEMU is 5.2");
    KIT.hostKernel("5.10").domain(ES_GUEST).reports(8).saying("the host's kernel is 5.10");
    with("6.0", "5.11", "2020.11").domain(ES_GUEST).reports(8).saying("OVMF is 2020.11");
  }

  @Test
  void accepts_the_first_that_can() {
    with("6.0", "5.11", "2021.02").domain(ES_GUEST).reportsNothing();
  }

  @Test
  void is_skipped_for_what_is_unknown() {
    KIT.domain(ES_GUEST).isSkippedFor(QEMU_VERSION, HOST_KERNEL, OVMF_VERSION);
    KIT.qemu("10.0").domain(ES_GUEST).isSkippedFor(HOST_KERNEL, OVMF_VERSION);
    KIT.qemu("10.0").hostKernel("6.1").domain(ES_GUEST).isSkippedFor(OVMF_VERSION);
  }

  @Test
  void a_machine_type_shows_a_qemu_that_is_new_enough() {
    KIT.domain(Domains.of("sev", "0x7", "pc-q35-7.2", "")).isSkippedFor(HOST_KERNEL, OVMF_VERSION);
  }

  @Test
  void judges_a_domain_that_is_to_become_one() {
    KIT.qemu("5.2").as(SevType.SEV_ES).domain("<domain type='kvm'/>").reports(1);
  }

  @Test
  void has_no_concern_with_plain_sev_and_sev_snp() {
    KIT.qemu("5.2").domain(Domains.sev("")).isNoConcern();
    KIT.qemu("5.2").domain(Domains.snp("")).isNoConcern();
  }
}
