package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.rules.attestation.Guests.child;
import static dev.sevkit.validate.rules.attestation.Guests.sev;
import static dev.sevkit.validate.rules.attestation.Guests.snp;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class DhCertIsPlatformKeyTest {

  private static final RuleKit KIT = RuleKit.of(new DhCertIsPlatformKey());

  private static RuleKit.Judged judged(CertificateBuilder certificate) {
    return KIT.domain(sev(child("dhCert", certificate.base64())));
  }

  @Test
  void reports_the_certificate_of_a_platform() {
    judged(CertificateBuilder.ofPlatform()).reports(4).as(ERROR).hasNoSafeFix();
  }

  @Test
  void reports_firmware_of_version_0_and_the_second_signature() {
    judged(CertificateBuilder.ofPlatform().api(0, 16)).reports(4);
    judged(
            CertificateBuilder.ofPlatform()
                .signedBy(CertificateBuilder.UNSIGNED)
                .secondlySignedBy(CertificateBuilder.PEK))
        .reports(4);
  }

  @Test
  void reports_it_wrapped_too() {
    String wrapped = CertificateBuilder.ofPlatform().base64().replaceAll("(.{64})", "$1\n");
    KIT.domain(sev(child("dhCert", wrapped))).reports(4);
  }

  @Test
  void accepts_the_owners_certificate_of_either_tool() {
    judged(CertificateBuilder.ofOwner()).reportsNothing();
    judged(CertificateBuilder.ofOwnerBySevTool()).reportsNothing();
  }

  @Test
  void leaves_other_certificates_and_sizes_to_other_rules() {
    judged(CertificateBuilder.ofPek()).reportsNothing();
    KIT.domain(sev(child("dhCert", Blobs.base64OfSize(2083)))).reportsNothing();
    KIT.domain(sev(child("dhCert", "?"))).reportsNothing();
    KIT.domain(sev()).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev_snp() {
    KIT.domain(snp(child("dhCert", CertificateBuilder.ofPlatform().base64()))).isNoConcern();
  }
}
