package dev.sevkit.validate.rules.policy;

import static dev.sevkit.validate.Severity.INFO;
import static dev.sevkit.validate.rules.policy.PolicyDomains.domain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.Fix;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyAllowsSendingTest {

  private static final RuleKit KIT = RuleKit.of(new PolicyAllowsSending());

  @ParameterizedTest
  @CsvSource({"0x3,0x33", "0x0007,0x0037", "0x1,0x31"})
  void offers_limits_or_none_at_all(String policy, String within) {
    KIT.domain(domain("sev", policy))
        .reports(3)
        .as(INFO)
        .hasNoSafeFix()
        .unsafelyFixedTo(domain("sev", within));
    assertThat(KIT.domain(domain("sev", policy)).findings().get(0).fixes())
        .extracting(Fix::description)
        .containsExactly(
            "set bits 4 (DOMAIN) and 5 (SEV): only to SEV platforms of the same owner",
            "set bit 3 (NOSEND): nowhere");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x33", "0x13", "0x23", "0xb", "0x30000", "what"})
  void accepts_any_limit(String policy) {
    KIT.domain(domain("sev", policy)).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev_snp() {
    KIT.domain(domain("sev-snp", "0x30000")).isNoConcern();
  }
}
