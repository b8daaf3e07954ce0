package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.rules.attestation.Guests.child;
import static dev.sevkit.validate.rules.attestation.Guests.guest;
import static dev.sevkit.validate.rules.attestation.Guests.snp;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdBlockPolicyMismatchTest {

  private static final RuleKit KIT = RuleKit.of(new IdBlockPolicyMismatch());

  private static RuleKit.Judged judged(String policy, long signed) {
    return KIT.domain(guest("sev-snp", policy, child("idBlock", Blobs.idBlock(signed))));
  }

  @Test
  void reports_another_policy_than_the_signed_one() {
    judged("0x20000", 0x30000)
        .reports(3)
        .saying("expected 0x30000, found 0x20000")
        .as(ERROR)
        .hasNoSafeFix();
  }

  @Test
  void reads_all_eight_bytes() {
    judged("0x30000", 0x8000000000030000L).reports(3).saying("expected 0x8000000000030000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x30000", "30000", "0x0000000000030000", "0X30000"})
  void accepts_the_signed_policy_however_it_is_written(String policy) {
    judged(policy, 0x30000).reportsNothing();
  }

  @Test
  void accepts_the_widest_policy() {
    judged("0xffffffffffffffff", -1L).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0x", "smt", "0x1ffffffffffffffff"})
  void leaves_a_policy_that_cannot_be_read_to_the_rule_on_that(String policy) {
    judged(policy, 0x30000).reportsNothing();
  }

  @Test
  void leaves_other_sizes_and_no_base64_to_the_rules_on_those() {
    KIT.domain(snp(child("idBlock", Blobs.base64OfSize(97)))).reportsNothing();
    KIT.domain(snp(child("idBlock", "?"))).reportsNothing();
    KIT.domain(snp()).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev() {
    KIT.domain(guest("sev", "0x3", child("idBlock", Blobs.idBlock(0x30000)))).isNoConcern();
  }
}
