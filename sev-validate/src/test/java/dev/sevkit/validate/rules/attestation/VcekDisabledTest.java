package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Severity.WARNING;
import static dev.sevkit.validate.rules.attestation.Guests.sev;
import static dev.sevkit.validate.rules.attestation.Guests.snp;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VcekDisabledTest {

  private static final RuleKit KIT = RuleKit.of(new VcekDisabled());

  private static String vcek(String value) {
    return snp().replace("type='sev-snp'", "type='sev-snp' vcek='" + value + "'");
  }

  @Test
  void reports_a_guest_that_depends_on_a_vlek() {
    KIT.domain(vcek("no")).reports(2).as(WARNING).hasNoSafeFix().unsafelyFixedTo(snp());
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "off", ""})
  void accepts_other_words(String value) {
    KIT.domain(vcek(value)).reportsNothing();
  }

  @Test
  void accepts_the_default() {
    KIT.domain(snp()).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev() {
    KIT.domain(sev().replace("type='sev'", "type='sev' vcek='no'")).isNoConcern();
  }
}
