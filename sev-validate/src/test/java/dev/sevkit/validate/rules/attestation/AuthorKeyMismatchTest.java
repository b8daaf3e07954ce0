package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;
import static dev.sevkit.validate.rules.attestation.Guests.child;
import static dev.sevkit.validate.rules.attestation.Guests.guest;
import static dev.sevkit.validate.rules.attestation.Guests.snp;
import static dev.sevkit.validate.rules.attestation.IdAuths.ID_BLOCK;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class AuthorKeyMismatchTest {

  private static final RuleKit KIT = RuleKit.of(new AuthorKeyMismatch());

  private static final String WITHOUT = IdAuths.idKey(1, 2);
  private static final String WITH = IdAuths.authorKey(1, 2);

  private static String authorKey(String value, String... children) {
    return snp(children).replace("type='sev-snp'", "type='sev-snp' authorKey='" + value + "'");
  }

  @Test
  void reports_an_author_key_that_is_not_there() {
    KIT.domain(authorKey("yes", ID_BLOCK, WITHOUT))
        .reports(2)
        .as(ERROR)
        .saying("idAuth has no author key")
        .hasNoSafeFix()
        .unsafelyFixedTo(authorKey("no", ID_BLOCK, WITHOUT));
    KIT.domain(authorKey("yes", ID_BLOCK)).reports(2).as(ERROR).saying("there is no idAuth");
    KIT.domain(authorKey("yes")).reports(2).unsafelyFixedTo(authorKey("no"));
  }

  @Test
  void warns_of_an_author_key_that_is_not_used() {
    KIT.domain(authorKey("no", ID_BLOCK, WITH))
        .reports(2)
        .as(WARNING)
        .saying("not checked or reported")
        .hasNoSafeFix()
        .unsafelyFixedTo(authorKey("yes", ID_BLOCK, WITH));
    KIT.domain(snp(ID_BLOCK, WITH))
        .reports(2)
        .as(WARNING)
        .unsafelyFixedTo(authorKey("yes", ID_BLOCK, WITH));
  }

  @Test
  void accepts_what_agrees() {
    KIT.domain(authorKey("yes", ID_BLOCK, WITH)).reportsNothing();
    KIT.domain(authorKey("no", ID_BLOCK, WITHOUT)).reportsNothing();
    KIT.domain(snp(ID_BLOCK, WITHOUT)).reportsNothing();
    KIT.domain(snp()).reportsNothing();
  }

  @Test
  void leaves_what_nothing_reads_and_what_cannot_be_read_to_the_rules_on_those() {
    KIT.domain(snp(WITH)).reportsNothing();
    KIT.domain(authorKey("on", ID_BLOCK, WITH)).reportsNothing();
    KIT.domain(authorKey("yes", ID_BLOCK, child("idAuth", "?"))).reportsNothing();
    KIT.domain(authorKey("yes", ID_BLOCK, child("idAuth", Blobs.base64OfSize(4095))))
        .reportsNothing();
  }

  @Test
  void has_no_concern_with_sev() {
    KIT.domain(guest("sev", "0x3", ID_BLOCK, WITH)).isNoConcern();
  }
}
