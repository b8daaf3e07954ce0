package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Effect.UNPROTECTED;
import static dev.sevkit.validate.Need.LIBVIRT_VERSION;
import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class KernelHashesUnsupportedTest {

  private static final RuleKit KIT = RuleKit.of(new KernelHashesUnsupported());

  private static final String HASHES =
      Guests.sev().replace("type='sev'", "type='sev' kernelHashes='yes'");

  @Test
  void reports_libvirt_that_does_not_read_the_attribute() {
    KIT.libvirt("7.10.0").domain(HASHES).reports(2).as(ERROR).saying("found libvirt 7.10");
  }

  @Test
  void reports_qemu_that_has_no_hashes() {
    KIT.libvirt("8.0.0").qemu("6.1").domain(HASHES).reports(2).saying("found QEMU 6.1");
    KIT.qemu("6.1").domain(HASHES).reports(2);
  }

  @Test
  void accepts_what_is_new_enough() {
    KIT.libvirt("8.0.0").qemu("6.2").domain(HASHES).reportsNothing();
  }

  @Test
  void tells_a_domain_that_starts_unmeasured_from_one_that_is_refused() {
    assertThat(KIT.libvirt("7.10.0").qemu("6.1").domain(HASHES).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule().effect()).isEqualTo(UNPROTECTED));
    assertThat(KIT.libvirt("8.0.0").qemu("6.1").domain(HASHES).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule().effect()).isEqualTo(REFUSED));
  }

  @Test
  void takes_a_dropped_no_for_what_it_is() {
    String no = HASHES.replace("'yes'", "'no'");
    KIT.libvirt("7.10.0").qemu("6.2").domain(no).reportsNothing();
    KIT.qemu("6.1").domain(no).reports(2).saying("found QEMU 6.1");
    KIT.domain(no).isSkippedFor(QEMU_VERSION);
  }

  @Test
  void is_skipped_for_what_it_lacks() {
    KIT.domain(HASHES).isSkippedFor(LIBVIRT_VERSION, QEMU_VERSION);
    KIT.qemu("6.2").domain(HASHES).isSkippedFor(LIBVIRT_VERSION);
    KIT.libvirt("8.0.0").domain(HASHES).isSkippedFor(QEMU_VERSION);
  }

  @Test
  void has_no_concern_without_the_attribute_and_with_snp() {
    KIT.domain(Guests.sev()).isNoConcern();
    KIT.domain(Guests.snp().replace("'sev-snp'", "'sev-snp' kernelHashes='yes'")).isNoConcern();
  }
}
