package dev.sevkit.validate.rules.policy;

import static dev.sevkit.validate.Severity.WARNING;
import static dev.sevkit.validate.rules.policy.PolicyDomains.bound;
import static dev.sevkit.validate.rules.policy.PolicyDomains.domain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.kit.RuleKit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyAllowsKeySharingTest {

  private static final RuleKit KIT = RuleKit.of(new PolicyAllowsKeySharing());

  @ParameterizedTest
  @CsvSource({
    "sev,0x1,0x3",
    "sev,0x0031,0x0033",
    "sev,0x5,0x7",
    "sev-es,0x5,0x7", //
    "sev,0x18010001,0x18010003"
  })
  void forbids_key_sharing(String type, String policy, String right) {
    KIT.domain(domain(type, policy))
        .reports(3)
        .as(WARNING)
        .saying("bit 1 (NOKS) is clear", "expected " + right + ", found " + policy)
        .fixedTo(domain(type, right));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x0", "0x41"})
  void expects_no_value_that_is_wrong_in_another_way(String policy) {
    assertThat(KIT.domain(domain("sev", policy)).findings())
        .singleElement()
        .returns(Optional.empty(), Finding::expected);
  }

  @Test
  void changes_no_policy_a_session_was_made_for() {
    KIT.domain(bound("sev", "0x1", "session"))
        .reports(3)
        .hasNoSafeFix()
        .unsafelyFixedTo(bound("sev", "0x3", "session"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x3", "0x7", "0x33", "0x2", "0x30000", "0x20000", "what", ""})
  void accepts_policies_that_forbid_it_or_are_none(String policy) {
    KIT.domain(domain("sev", policy)).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev_snp() {
    KIT.domain(domain("sev-snp", "0x30000")).isNoConcern();
  }

  @Test
  void has_no_concern_with_a_domain_that_is_only_to_become_a_sev_guest() {
    KIT.as(SevType.SEV).domain("<domain type='kvm'/>").isNoConcern();
  }
}
