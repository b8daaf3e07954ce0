package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.rules.attestation.Guests.child;
import static dev.sevkit.validate.rules.attestation.Guests.guest;
import static dev.sevkit.validate.rules.attestation.Guests.sev;
import static dev.sevkit.validate.rules.attestation.Guests.snp;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.kit.RuleKit;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DhCertLengthTest {

  private static final RuleKit KIT = RuleKit.of(new DhCertLength());

  private static final String CERTIFICATE = CertificateBuilder.ofOwner().base64();
  private static final String SESSION = Blobs.session();

  @ParameterizedTest
  @ValueSource(ints = {1, 256, 2083, 2085})
  void reports_another_size(int size) {
    KIT.domain(sev(child("dhCert", Blobs.base64OfSize(size))))
        .reports(4)
        .saying("size of a certificate: expected 2084 bytes, found " + size + " bytes")
        .as(ERROR)
        .hasNoSafeFix();
  }

  @Test
  void accepts_a_certificate() {
    assertThat(CERTIFICATE).hasSize(2780);
    KIT.domain(sev(child("dhCert", CERTIFICATE))).reportsNothing();
    KIT.domain(guest("sev", "0x7", child("dhCert", CERTIFICATE))).reportsNothing();
  }

  @Test
  void does_not_count_white_space() {
    String wrapped = CERTIFICATE.replaceAll("(.{76})", "$1\n      ");
    KIT.domain(sev(child("dhCert", wrapped))).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void recognises_a_chain(int certificates) {
    explains(
        Blobs.base64OfSize(certificates * 2084), "this is a chain of " + certificates + " cert");
  }

  @Test
  void recognises_a_session() {
    explains(SESSION, "this is the size of session");
  }

  @Test
  void recognises_base64_of_base64() {
    explains(Blobs.base64(CERTIFICATE.getBytes(US_ASCII)), "this is base64 of base64");
    explains(Blobs.base64((CERTIFICATE + "\n").getBytes(US_ASCII)), "this is base64 of base64");
  }

  @Test
  void recognises_hexadecimal_digits() {
    explains(
        HexFormat.of().formatHex(CertificateBuilder.ofOwner().bytes()),
        "these are hexadecimal digits");
  }

  @Test
  void recognises_a_path_that_is_valid_base64() {
    explains("/etc/sev/session", "this looks like a path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n    "})
  void reports_an_empty_element(String nothing) {
    KIT.domain(sev(child("dhCert", nothing))).saying("found 0 bytes");
    explains(nothing, "an empty element counts as absent");
  }

  private static void explains(String dhCert, String words) {
    assertThat(KIT.domain(sev(child("dhCert", dhCert))).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.help()).startsWith(words));
  }

  @Test
  void exchanges_certificate_and_session() {
    KIT.domain(sev(child("dhCert", SESSION), child("session", CERTIFICATE)))
        .reports(4)
        .saying("expected 2084 bytes, found 128 bytes")
        .fixedTo(sev(child("dhCert", CERTIFICATE), child("session", SESSION)));
  }

  @Test
  void exchanges_nothing_that_would_be_wrong_afterwards() {
    KIT.domain(sev(child("dhCert", SESSION), child("session", SESSION))).hasNoSafeFix();
    KIT.domain(sev(child("dhCert", SESSION))).hasNoSafeFix();
    KIT.domain(sev(child("dhCert", "QUJD"), child("session", CERTIFICATE))).hasNoSafeFix();
  }

  @Test
  void leaves_what_is_not_base64_to_the_rule_on_that() {
    KIT.domain(sev(child("dhCert", "/var/lib/sev/vm_godh.b64"))).reportsNothing();
    KIT.domain(sev(child("dhCert", CERTIFICATE.substring(1)))).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev_snp() {
    KIT.domain(snp(child("dhCert", "QUJD"))).isNoConcern();
  }
}
