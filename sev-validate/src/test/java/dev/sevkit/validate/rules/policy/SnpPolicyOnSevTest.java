package dev.sevkit.validate.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.Fix;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnpPolicyOnSevTest {

  private static final RuleKit KIT = RuleKit.of(new SnpPolicyOnSev());

  private static String domain(String type, String policy) {
    return """
        <domain type='kvm'>
          <launchSecurity type='%s'>
            <policy>%s</policy>
          </launchSecurity>
        </domain>
        """
        .formatted(type, policy);
  }

  @ParameterizedTest
  @CsvSource({"0x30000,3.0", "0x20000,2.0", "0xb0000,11.0", "0x00030000,3.0"})
  void reports_a_policy_made_for_sev_snp(String policy, String firmware) {
    KIT.domain(domain("sev", policy))
        .reports(3)
        .saying(
            "as a SEV policy %s permits debugging and asks for firmware %s or newer"
                .formatted(policy, firmware))
        .hasNoSafeFix()
        .unsafelyFixedTo(domain("sev", "0x0003"));
  }

  @Test
  void leaves_the_choice_between_policy_and_type() {
    assertThat(KIT.domain(domain("sev", "0x30000")).findings().get(0).fixes())
        .extracting(Fix::description)
        .containsExactly(
            "set the policy to 0x0003, if the guest is to be SEV",
            "set the policy to 0x0007, if the guest is to be SEV-ES",
            "set type to 'sev-snp', if the policy is what is meant");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x3", "0x0", "0x30001", "0x100", "0x40000", "0x100030000", "what"})
  void accepts_other_policies(String policy) {
    KIT.domain(domain("sev", policy)).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev_snp() {
    KIT.domain(domain("sev-snp", "0x30000")).isNoConcern();
  }
}
