package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Severity.WARNING;
import static dev.sevkit.validate.rules.attestation.Guests.child;
import static dev.sevkit.validate.rules.attestation.Guests.guest;
import static dev.sevkit.validate.rules.attestation.Guests.snp;
import static dev.sevkit.validate.rules.attestation.IdAuths.ID_BLOCK;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class IdAuthHeaderTest {

  private static final RuleKit KIT = RuleKit.of(new IdAuthHeader());

  private static String withAuthorKey(String xml) {
    return xml.replace("type='sev-snp'", "type='sev-snp' authorKey='yes'");
  }

  @Test
  void names_what_is_wrong_with_the_id_key() {
    KIT.domain(snp(ID_BLOCK, IdAuths.idKey(0, 1)))
        .reports(5)
        .as(WARNING)
        .saying(
            "ID key algorithm 0x0 instead of 0x1 (ECDSA P-384)",
            "ID key curve 0x1 instead of 0x2 (P-384)")
        .hasNoSafeFix();
    KIT.domain(snp(ID_BLOCK, child("idAuth", Blobs.base64OfSize(4096)))).reports(5);
  }

  @Test
  void names_what_is_wrong_with_the_author_key_if_it_is_read() {
    KIT.domain(withAuthorKey(snp(ID_BLOCK, IdAuths.authorKey(3, 9))))
        .reports(5)
        .saying(
            "idAuth does not name the one algorithm and curve the firmware knows: author key"
                + " algorithm 0x3 instead of 0x1 (ECDSA P-384), author key curve 0x9");
    KIT.domain(snp(ID_BLOCK, IdAuths.authorKey(3, 9))).reportsNothing();
  }

  @Test
  void accepts_p384_keys() {
    KIT.domain(snp(ID_BLOCK, IdAuths.idKey(1, 2))).reportsNothing();
    KIT.domain(withAuthorKey(snp(ID_BLOCK, IdAuths.authorKey(1, 2)))).reportsNothing();
  }

  @Test
  void leaves_an_author_key_that_is_not_there_to_the_rule_on_that() {
    KIT.domain(withAuthorKey(snp(ID_BLOCK, IdAuths.idKey(1, 2)))).reportsNothing();
  }

  @Test
  void leaves_what_nothing_reads_and_other_sizes_to_the_rules_on_those() {
    KIT.domain(snp(IdAuths.idKey(0, 0))).reportsNothing();
    KIT.domain(snp(ID_BLOCK, child("idAuth", Blobs.base64OfSize(4095)))).reportsNothing();
    KIT.domain(snp(ID_BLOCK, child("idAuth", "?"))).reportsNothing();
    KIT.domain(snp(ID_BLOCK)).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev() {
    KIT.domain(guest("sev", "0x3", ID_BLOCK, IdAuths.idKey(0, 0))).isNoConcern();
  }
}
