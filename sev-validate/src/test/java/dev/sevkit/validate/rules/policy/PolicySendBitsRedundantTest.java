package dev.sevkit.validate.rules.policy;

import static dev.sevkit.validate.Severity.INFO;
import static dev.sevkit.validate.rules.policy.PolicyDomains.domain;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicySendBitsRedundantTest {

  private static final RuleKit KIT = RuleKit.of(new PolicySendBitsRedundant());

  @ParameterizedTest
  @CsvSource({
    "0x1b,makes bit 4 (DOMAIN) void",
    "0x2b,makes bit 5 (SEV) void",
    "0x3f,makes bit 4 (DOMAIN) and bit 5 (SEV) void"
  })
  void names_the_bits_that_say_nothing(String policy, String words) {
    KIT.domain(domain("sev", policy)).reports(3).as(INFO).saying(words).hasNoSafeFix();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0xb", "0xf", "0x33", "0x37", "0x3", "what"})
  void accepts_one_or_the_other(String policy) {
    KIT.domain(domain("sev", policy)).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev_snp() {
    KIT.domain(domain("sev-snp", "0x3003f")).isNoConcern();
  }
}
