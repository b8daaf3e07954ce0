package dev.sevkit.validate.rules.policy;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.rules.policy.PolicyDomains.bound;
import static dev.sevkit.validate.rules.policy.PolicyDomains.domain;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnpPolicyMigrationAgentTest {

  private static final RuleKit KIT = RuleKit.of(new SnpPolicyMigrationAgent());

  @ParameterizedTest
  @CsvSource({"0x70000,0x30000", "0x00070000,0x00030000", "0x60000,0x20000"})
  void forbids_the_migration_agent(String policy, String right) {
    KIT.domain(domain("sev-snp", policy))
        .reports(3)
        .as(ERROR)
        .saying("bit 18 (MIGRATE_MA) is set", "found " + policy)
        .fixedTo(domain("sev-snp", right));
  }

  @Test
  void changes_no_policy_an_id_block_was_made_for() {
    KIT.domain(bound("sev-snp", "0x70000", "idBlock"))
        .reports(3)
        .hasNoSafeFix()
        .unsafelyFixedTo(bound("sev-snp", "0x30000", "idBlock"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x30000", "0xb0000", "0x3", "what"})
  void accepts_other_bits(String policy) {
    KIT.domain(domain("sev-snp", policy)).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev() {
    KIT.domain(domain("sev", "0x40003")).isNoConcern();
  }
}
