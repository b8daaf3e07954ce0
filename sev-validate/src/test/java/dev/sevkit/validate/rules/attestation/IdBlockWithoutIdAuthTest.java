package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.rules.attestation.Guests.child;
import static dev.sevkit.validate.rules.attestation.Guests.sev;
import static dev.sevkit.validate.rules.attestation.Guests.snp;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class IdBlockWithoutIdAuthTest {

  private static final RuleKit KIT = RuleKit.of(new IdBlockWithoutIdAuth());

  private static final String ID_BLOCK = child("idBlock", Blobs.idBlock(0x30000));
  private static final String ID_AUTH = child("idAuth", Blobs.base64OfSize(4096));

  @Test
  void reports_the_one_without_the_other() {
    KIT.domain(snp(ID_BLOCK)).reports(4).as(ERROR).hasNoSafeFix();
    KIT.domain(snp("<idBlock/>")).reports(4);
  }

  @Test
  void accepts_both_and_neither() {
    KIT.domain(snp(ID_BLOCK, ID_AUTH)).reportsNothing();
    KIT.domain(snp(ID_AUTH, ID_BLOCK)).reportsNothing();
    KIT.domain(snp()).reportsNothing();
  }

  @Test
  void leaves_the_lone_other_to_its_own_rule() {
    KIT.domain(snp(ID_AUTH)).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev() {
    KIT.domain(sev(ID_BLOCK)).isNoConcern();
  }
}
