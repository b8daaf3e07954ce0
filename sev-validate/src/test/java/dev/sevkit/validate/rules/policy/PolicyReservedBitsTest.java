package dev.sevkit.validate.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.Fix;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyReservedBitsTest {

  private static final RuleKit KIT = RuleKit.of(new PolicyReservedBits());

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

  private static String bound(String type, String policy, String child) {
    return domain(type, policy)
        .replace(
            "  </launchSecurity>", "    <" + child + ">AAAA</" + child + ">\n  </launchSecurity>");
  }

  @ParameterizedTest
  @CsvSource({"0xc1,0x1", "0x81,0x1", "0x8003,0x3", "0x45,0x5", "0x47,0x7", "0x00ff,0x003f"})
  void clears_reserved_bits(String policy, String cleared) {
    KIT.domain(domain("sev", policy))
        .reports(3)
        .saying("expected " + cleared + ", found " + policy)
        .fixedTo(domain("sev", cleared));
  }

  @Test
  void expects_no_value_that_allows_debugging() {
    KIT.domain(domain("sev", "0x44")).saying("bits 0x40 are set; found 0x44");
  }

  @ParameterizedTest
  @CsvSource({"0x40,0x4,0x0", "0x41,0x5,0x1", "0x43,0x7,0x3", "0x0041,0x0005,0x0001"})
  void asks_whether_bit_6_was_to_mean_sev_es(String policy, String es, String plain) {
    KIT.domain(domain("sev", policy))
        .reports(3)
        .saying(
            "bit 6 (0x40) does not ask for SEV-ES, bit 2 (0x4) does",
            "expected %s for SEV-ES or %s for SEV, found %s".formatted(es, plain, policy))
        .hasNoSafeFix()
        .unsafelyFixedTo(domain("sev", es));
  }

  @Test
  void offers_plain_sev_second() {
    assertThat(KIT.domain(domain("sev", "0x41")).findings().get(0).fixes())
        .extracting(Fix::description)
        .containsExactly(
            "set the policy to 0x5, if SEV-ES is meant",
            "set the policy to 0x1, if plain SEV is meant");
  }

  @Test
  void keeps_the_firmware_version_the_policy_demands() {
    KIT.domain(domain("sev", "0x370100c1")).fixedTo(domain("sev", "0x37010001"));
  }

  @Test
  void does_not_change_the_policy_under_a_launch_session_by_itself() {
    KIT.domain(bound("sev", "0x81", "session"))
        .reports(3)
        .hasNoSafeFix()
        .unsafelyFixedTo(bound("sev", "0x1", "session"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x0", "0x3f", "0x30000", "0xff010007", "what", "0x100000040"})
  void accepts_policies_without_reserved_bits(String policy) {
    KIT.domain(domain("sev", policy)).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev_snp_whose_bits_are_others() {
    KIT.domain(domain("sev-snp", "0x30041")).isNoConcern();
  }
}
