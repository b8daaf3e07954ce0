package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class AttestationNotPreparedTest {

  private static final RuleKit KIT = RuleKit.of(new AttestationNotPrepared());

  @Test
  void reports_a_guest_whose_owner_gave_nothing() {
    KIT.domain(Guests.sev()).reports(2).as(INFO).hasNoSafeFix();
    KIT.domain(Guests.guest("sev", "0x7")).reports(2);
  }

  @Test
  void accepts_either() {
    KIT.domain(Guests.sev(Guests.child("dhCert", "QUJD"))).reportsNothing();
    KIT.domain(Guests.sev(Guests.child("session", "QUJD"))).reportsNothing();
  }

  @Test
  void has_no_concern_with_snp_which_is_attested_from_inside() {
    KIT.domain(Guests.snp()).isNoConcern();
  }

  @Test
  void has_nothing_to_say_where_launch_security_is_yet_to_be_added() {
    KIT.as(SevType.SEV).domain("<domain/>").isNoConcern();
  }
}
