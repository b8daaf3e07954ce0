package dev.sevkit.validate.rules.policy;

import static dev.sevkit.validate.Severity.INFO;
import static dev.sevkit.validate.rules.policy.PolicyDomains.domain;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyDemandsFirmwareTest {

  private static final RuleKit KIT = RuleKit.of(new PolicyDemandsFirmware());

  @ParameterizedTest
  @CsvSource({
    "sev,0x18010003,16 to 31 ask for firmware API 1.24,0x3",
    "sev,0x37010007,16 to 31 ask for firmware API 1.55,0x7",
    "sev,0x00020003,16 to 31 ask for firmware API 2.0,0x00000003",
    "sev-snp,0x30137,0 to 15 ask for firmware ABI 1.55,0x30000",
    "sev-snp,0x20200,0 to 15 ask for firmware ABI 2.0,0x20000"
  })
  void names_the_firmware_a_policy_asks_for(
      String type, String policy, String words, String without) {
    KIT.domain(domain(type, policy))
        .reports(3)
        .as(INFO)
        .saying(words, "found " + policy)
        .hasNoSafeFix()
        .unsafelyFixedTo(domain(type, without));
  }

  @ParameterizedTest
  @CsvSource({
    "sev,0x3",
    "sev,0xffff",
    "sev,0x30000",
    "sev,what",
    "sev-snp,0x30000",
    "sev-snp,0x30133",
    "sev-snp,0x30033",
    "sev-snp,0x37",
    "sev-snp,what"
  })
  void accepts_policies_that_ask_for_none_or_what_every_host_has(String type, String policy) {
    KIT.domain(domain(type, policy)).reportsNothing();
  }

  @Test
  void has_no_concern_with_another_technology() {
    KIT.domain(domain("tdx", "0x10000000")).isNoConcern();
  }
}
