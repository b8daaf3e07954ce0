package dev.sevkit.validate.rules.policy;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyNotHexadecimalTest {

  private static final RuleKit KIT = RuleKit.of(new PolicyNotHexadecimal());

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
  @ValueSource(
      strings = {
        "3.0",
        "-1",
        "0x",
        "nodbg,noks",
        "0x100000000",
        "1_0",
        "0x 3",
        "\u00a00x3",
        "\u0663"
      })
  void reports_what_libvirt_cannot_read(String policy) {
    KIT.domain(domain("sev", policy))
        .reports(3)
        .as(ERROR)
        .saying("expected a hexadecimal number of at most 32 bits")
        .hasNoSafeFix();
  }

  @ParameterizedTest
  @CsvSource({"'0x3 ',0x3", "' 0x3 ',0x3", "'3 ',0x3", "'AB ',0xab", "'+0x3 ',0x3", "'33 ',33"})
  void reports_blanks_behind_the_number(String policy, String plain) {
    KIT.domain(domain("sev", policy))
        .reports(3)
        .as(ERROR)
        .saying("something stands around the number; expected " + plain)
        .fixedTo(domain("sev", plain));
  }

  @ParameterizedTest
  @CsvSource({"' 0x3',0x3", "+0x3,0x3", "' +3',0x3", "0XAB,0xab", "0xAB,0xab", "AB,0xab"})
  void only_warns_of_what_the_schema_refuses(String policy, String plain) {
    KIT.domain(domain("sev", policy)).reports(3).as(WARNING).fixedTo(domain("sev", plain));
  }

  @ParameterizedTest
  @ValueSource(strings = {" 0x3", "\n 0x3", "+0x3", "\t+3"})
  void says_that_only_the_schema_refuses_what_stands_before_the_number(String policy) {
    KIT.domain(domain("sev", policy))
        .reports(3)
        .as(WARNING)
        .saying("libvirt's schema wants nothing before the number; expected 0x3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x3 ", "0x3\n", "+ 3", " +0x3 "})
  void takes_what_libvirt_does_not_read_for_an_error(String policy) {
    KIT.domain(domain("sev", policy)).reports(3).as(ERROR);
  }

  @Test
  void reports_a_policy_on_lines_of_its_own() {
    KIT.domain(domain("sev", "\n      0x7\n    "))
        .reports(3)
        .as(ERROR)
        .saying("found \"?      0x7?    \"")
        .fixedTo(domain("sev", "0x7"));
  }

  @Test
  void rewrites_a_policy_of_the_same_value_under_a_session() {
    String session = "    <session>AAAA</session>\n  </launchSecurity>";
    KIT.domain(domain("sev", "0XF").replace("  </launchSecurity>", session))
        .fixedTo(domain("sev", "0xf").replace("  </launchSecurity>", session));
  }

  @Test
  void grants_sev_snp_64_bits() {
    KIT.domain(domain("sev-snp", "0x100000000")).reportsNothing();
    KIT.domain(domain("sev-snp", "0x10000000000000000"))
        .reports(3)
        .saying("at most 64 bits")
        .hasNoSafeFix();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x3", "3", "33", "ab", "0x0000000000000000000003", "0xffffffff"})
  void accepts_what_the_schema_accepts(String policy) {
    KIT.domain(domain("sev", policy)).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void leaves_an_empty_policy_to_its_own_rule(String policy) {
    KIT.domain(domain("sev", policy)).reportsNothing();
  }

  @Test
  void judges_what_libvirt_reads_of_two_policies() {
    KIT.domain(domain("sev", "0x3</policy>\n    <policy>3.0")).reportsNothing();
    KIT.domain(domain("sev", "3.0</policy>\n    <policy>0x3")).reports(3);
  }

  @Test
  void has_no_concern_with_another_technology() {
    KIT.domain("<domain><launchSecurity type='s390-pv'/></domain>").isNoConcern();
    KIT.as(dev.sevkit.model.sev.SevType.SEV)
        .domain("<domain><launchSecurity type='tdx'><policy>0x1</policy></launchSecurity></domain>")
        .isNoConcern();
  }
}
