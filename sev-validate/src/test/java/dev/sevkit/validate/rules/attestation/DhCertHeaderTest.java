package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Severity.WARNING;
import static dev.sevkit.validate.rules.attestation.CertificateBuilder.ECDH_SHA384;
import static dev.sevkit.validate.rules.attestation.CertificateBuilder.PDH;
import static dev.sevkit.validate.rules.attestation.Guests.child;
import static dev.sevkit.validate.rules.attestation.Guests.sev;
import static dev.sevkit.validate.rules.attestation.Guests.snp;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DhCertHeaderTest {

  private static final RuleKit KIT = RuleKit.of(new DhCertHeader());

  private static RuleKit.Judged judged(CertificateBuilder certificate) {
    return KIT.domain(sev(child("dhCert", certificate.base64())));
  }

  @Test
  void accepts_diffie_hellman_certificates() {
    judged(CertificateBuilder.ofOwner()).reportsNothing();
    judged(CertificateBuilder.ofOwnerBySevTool()).reportsNothing();
    judged(CertificateBuilder.ofOwner().key(PDH, ECDH_SHA384)).reportsNothing();
    judged(CertificateBuilder.ofPlatform()).reportsNothing();
  }

  @Test
  void reports_another_version() {
    judged(CertificateBuilder.ofOwner().version(0x01000000))
        .reports(4)
        .saying("certificate: version 0x1000000 instead of 0x1")
        .as(WARNING)
        .hasNoSafeFix();
  }

  @Test
  void reports_reserved_bytes() {
    judged(CertificateBuilder.ofOwner().reserved(0x0100)).saying("reserved bytes 6 and 7 not zero");
  }

  @ParameterizedTest
  @CsvSource({"0x1001, OCA", "0x1002, PEK", "0x1004, CEK", "0x13, ASK", "0x0, ARK"})
  void names_the_certificate_it_is(String usage, String name) {
    judged(CertificateBuilder.ofOwner().key(Integer.decode(usage), 0x3))
        .reports(4)
        .saying("key usage " + usage + " (" + name + ") instead of 0x1003 (PDH)");
  }

  @Test
  void reports_all_that_differs_in_one_finding() {
    judged(CertificateBuilder.ofPek())
        .reports(4)
        .saying(
            "key usage 0x1002 (PEK) instead of 0x1003 (PDH),"
                + " key algorithm 0x2 instead of 0x3 or 0x103 (ECDH)");
    KIT.domain(sev(child("dhCert", Blobs.base64(Blobs.filled(2084, 0xff)))))
        .reports(4)
        .saying("version 0xffffffff", "reserved", "key usage 0xffffffff instead", "algorithm");
  }

  @Test
  void leaves_other_sizes_to_the_rule_on_size() {
    KIT.domain(sev(child("dhCert", Blobs.base64OfSize(2083)))).reportsNothing();
    KIT.domain(sev(child("dhCert", Blobs.base64OfSize(2085)))).reportsNothing();
    KIT.domain(sev()).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev_snp() {
    KIT.domain(snp(child("dhCert", CertificateBuilder.ofPek().base64()))).isNoConcern();
  }
}
