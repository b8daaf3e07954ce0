package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.rules.attestation.Guests.child;
import static dev.sevkit.validate.rules.attestation.Guests.guest;
import static dev.sevkit.validate.rules.attestation.Guests.sev;
import static dev.sevkit.validate.rules.attestation.Guests.snp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionLengthTest {

  private static final RuleKit KIT = RuleKit.of(new SessionLength());

  @ParameterizedTest
  @ValueSource(ints = {1, 96, 127, 129, 4096})
  void reports_another_size(int size) {
    KIT.domain(sev(child("session", Blobs.base64OfSize(size))))
        .reports(4)
        .saying("size of a session blob: expected 128 bytes, found " + size + " bytes")
        .as(ERROR)
        .hasNoSafeFix();
  }

  @Test
  void accepts_a_session() {
    assertThat(Blobs.session()).hasSize(172);
    KIT.domain(sev(child("session", Blobs.session()))).reportsNothing();
    KIT.domain(guest("sev", "0x7", child("session", " " + Blobs.session() + "\n")))
        .reportsNothing();
  }

  @Test
  void recognises_a_certificate() {
    assertThat(KIT.domain(sev(child("session", CertificateBuilder.ofOwner().base64()))).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.help()).startsWith("this is the size of dhCert"));
  }

  @Test
  void recognises_a_key_of_the_guest_owner() {
    assertThat(KIT.domain(sev(child("session", Blobs.base64OfSize(16)))).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.help()).contains("stay with the guest owner"));
  }

  @Test
  void reports_an_empty_element() {
    KIT.domain(sev("<session/>")).reports(4).saying("expected 128 bytes, found 0 bytes");
  }

  @Test
  void leaves_what_is_not_base64_to_the_rule_on_that() {
    KIT.domain(sev(child("session", "?"))).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev_snp() {
    KIT.domain(snp(child("session", "QUJD"))).isNoConcern();
  }
}
