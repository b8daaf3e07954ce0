package dev.sevkit.validate.rules.policy;

import static dev.sevkit.validate.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.kit.RuleKit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyAllowsDebugTest {

  private static final RuleKit KIT = RuleKit.of(new PolicyAllowsDebug());

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
  @CsvSource({
    "sev,0x0,0x1",
    "sev,0x2,0x3",
    "sev,0x0032,0x0033",
    "sev,0x6,0x7",
    "sev,10,0x11", //
    "sev-es,0x4,0x5",
    "sev-snp,0xb0000,0x30000",
    "sev-snp,0x000a0000,0x00020000"
  })
  void forbids_debugging(String type, String policy, String right) {
    KIT.domain(domain(type, policy))
        .reports(3)
        .as(ERROR)
        .saying("expected " + right + ", found " + policy)
        .fixedTo(domain(type, right));
  }

  @ParameterizedTest
  @CsvSource({"sev,0x44", "sev-snp,0x80000"})
  void expects_no_value_that_is_wrong_in_another_way(String type, String policy) {
    assertThat(KIT.domain(domain(type, policy)).findings())
        .singleElement()
        .returns(Optional.empty(), Finding::expected);
  }

  @Test
  void names_the_bit() {
    KIT.domain(domain("sev", "0x2")).saying("bit 0 (NODBG) is clear");
    KIT.domain(domain("sev-snp", "0xb0000")).saying("bit 19 (DEBUG) is set");
  }

  @ParameterizedTest
  @CsvSource({
    "sev,0x2,0x3,session,launch session",
    "sev,0x2,0x3,dhCert,launch session", //
    "sev-snp,0xb0000,0x30000,idBlock,ID block"
  })
  void changes_no_policy_something_was_made_for(
      String type, String policy, String right, String child, String made) {
    KIT.domain(bound(type, policy, child))
        .reports(3)
        .hasNoSafeFix()
        .unsafelyFixedTo(bound(type, right, child));
    assertThat(
            KIT.domain(bound(type, policy, child)).findings().get(0).fixes().get(0).description())
        .endsWith("(invalidates the " + made + " unless <" + child + "> was made for that policy)");
  }

  @ParameterizedTest
  @CsvSource({"sev,0x1", "sev,0x37", "sev-snp,0x30000", "sev-snp,0x0", "sev,what"})
  void accepts_policies_that_forbid_it(String type, String policy) {
    KIT.domain(domain(type, policy)).reportsNothing();
  }

  @Test
  void leaves_a_sev_snp_policy_on_sev_to_its_own_rule() {
    KIT.domain(domain("sev", "0x30000")).reportsNothing();
  }

  @Test
  void judges_what_libvirt_reads_of_two_policies() {
    KIT.domain(domain("sev", "0x3</policy>\n    <policy>0x0")).reportsNothing();
    KIT.domain(domain("sev", "0x0</policy>\n    <policy>0x3"))
        .reports(3)
        .fixedTo(domain("sev", "0x1</policy>\n    <policy>0x3"));
  }

  @Test
  void has_no_concern_with_an_unknown_type() {
    KIT.domain(domain("none", "0x0")).isNoConcern();
  }

  @Test
  void has_no_concern_with_a_domain_that_is_only_to_become_a_sev_guest() {
    KIT.as(SevType.SEV).domain("<domain type='kvm'/>").isNoConcern();
  }

  @Test
  void has_no_concern_with_another_technology() {
    KIT.domain("<domain><launchSecurity type='s390-pv'/></domain>").isNoConcern();
    KIT.as(dev.sevkit.model.sev.SevType.SEV)
        .domain("<domain><launchSecurity type='tdx'><policy>0x1</policy></launchSecurity></domain>")
        .isNoConcern();
  }
}
