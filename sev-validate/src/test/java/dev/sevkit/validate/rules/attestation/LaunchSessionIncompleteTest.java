package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.rules.attestation.Guests.child;
import static dev.sevkit.validate.rules.attestation.Guests.guest;
import static dev.sevkit.validate.rules.attestation.Guests.sev;
import static dev.sevkit.validate.rules.attestation.Guests.snp;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class LaunchSessionIncompleteTest {

  private static final RuleKit KIT = RuleKit.of(new LaunchSessionIncomplete());

  private static final String DH_CERT = child("dhCert", CertificateBuilder.ofOwner().base64());
  private static final String SESSION = child("session", Blobs.session());

  @Test
  void reports_a_session_without_certificate() {
    KIT.domain(sev(SESSION)).reports(2).saying("dhCert is missing").as(ERROR).hasNoSafeFix();
  }

  @Test
  void reports_a_certificate_without_session() {
    KIT.domain(guest("sev", "0x7", DH_CERT)).reports(2).saying("session is missing").as(ERROR);
  }

  @Test
  void accepts_both_and_neither() {
    KIT.domain(sev(DH_CERT, SESSION)).reportsNothing();
    KIT.domain(sev()).reportsNothing();
  }

  @Test
  void leaves_an_empty_element_to_the_rules_on_size() {
    KIT.domain(sev("<dhCert/>", SESSION)).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev_snp() {
    KIT.domain(snp(SESSION)).isNoConcern();
  }
}
