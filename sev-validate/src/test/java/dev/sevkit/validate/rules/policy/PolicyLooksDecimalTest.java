package dev.sevkit.validate.rules.policy;

import static dev.sevkit.validate.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.Fix;
import dev.sevkit.validate.kit.RuleKit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyLooksDecimalTest {

  private static final RuleKit KIT = RuleKit.of(new PolicyLooksDecimal());

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

  @Test
  void shows_both_readings() {
    KIT.domain(domain("sev", "33"))
        .reports(3)
        .as(WARNING)
        .saying(
            "33 is 0x33: NODBG NOKS DOMAIN SEV; as a decimal number it would be 0x21: NODBG SEV")
        .fixedTo(domain("sev", "0x33"));
  }

  @Test
  void shows_the_es_bit_that_gets_lost() {
    KIT.domain(domain("sev", "39"))
        .saying("39 is 0x39: NODBG NOSEND DOMAIN SEV", "0x27: NODBG NOKS ES SEV");
  }

  @Test
  void offers_the_decimal_reading_second_and_not_by_itself() {
    List<Fix> fixes = KIT.domain(domain("sev", "33")).findings().get(0).fixes();
    assertThat(fixes).extracting(Fix::safe).containsExactly(true, false);
    assertThat(fixes.get(1).description()).isEqualTo("write 0x21, if 33 is decimal");
  }

  @Test
  void says_what_the_decimal_reading_does_to_a_session() {
    String domain = domain("sev", "33").replace("</policy>", "</policy><session>AAAA</session>");
    List<Fix> fixes = KIT.domain(domain).findings().get(0).fixes();
    assertThat(fixes).extracting(Fix::safe).containsExactly(true, false);
    assertThat(fixes.get(1).description())
        .endsWith("(invalidates the launch session unless <session> was made for that policy)");
  }

  @Test
  void reads_sev_snp_policies_by_their_own_bits() {
    KIT.domain(domain("sev-snp", "196608"))
        .reports(3)
        .saying("0x196608: ABI_MINOR=8 ABI_MAJOR=102", "0x30000: SMT reserved(17)")
        .fixedTo(domain("sev-snp", "0x196608"));
  }

  @Test
  void keeps_leading_zeros() {
    KIT.domain(domain("sev", "0010")).reports(3).fixedTo(domain("sev", "0x0010"));
  }

  @Test
  void offers_no_decimal_reading_that_is_too_wide() {
    KIT.domain(domain("sev", "4294967296")).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x33", "0X33", "3f", "3", "0003", "07", "00", "what", "3.0"})
  void accepts_a_policy_that_reads_one_way_only(String policy) {
    KIT.domain(domain("sev", policy)).reportsNothing();
  }

  @Test
  void has_no_concern_with_another_technology() {
    KIT.domain("<domain><launchSecurity type='s390-pv'/></domain>").isNoConcern();
    KIT.as(dev.sevkit.model.sev.SevType.SEV)
        .domain("<domain><launchSecurity type='tdx'><policy>0x1</policy></launchSecurity></domain>")
        .isNoConcern();
  }
}
