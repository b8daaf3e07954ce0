package dev.sevkit.validate.rules.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchSecurityTypeUnknownTest {

  private static final RuleKit KIT = RuleKit.of(new LaunchSecurityTypeUnknown());

  private static String domain(String attributes, String policy) {
    return """
        <domain type='kvm'>
          <launchSecurity%s>
            <cbitpos>51</cbitpos>
            <policy>%s</policy>
          </launchSecurity>
        </domain>
        """
        .formatted(attributes, policy);
  }

  @Test
  void takes_sev_es_for_sev_with_the_es_bit() {
    KIT.domain(domain(" type='sev-es'", "0x3"))
        .reports(2)
        .saying("expected sev, found \"sev-es\"")
        .fixedTo(domain(" type='sev'", "0x7"));
  }

  @Test
  void keeps_the_digits_of_the_policy() {
    KIT.domain(domain(" type='SEV_ES'", "0x0033")).fixedTo(domain(" type='sev'", "0x0037"));
  }

  @Test
  void keeps_a_policy_that_has_the_es_bit() {
    KIT.domain(domain(" type='sev-es'", "7")).fixedTo(domain(" type='sev'", "7"));
  }

  @Test
  void adds_the_policy_that_makes_it_sev_es() {
    KIT.domain("<domain><launchSecurity type='sev-es'/></domain>")
        .reports(1)
        .fixedTo(
            """
            <domain><launchSecurity type='sev'>
              <policy>0x0007</policy>
            </launchSecurity></domain>""");
  }

  @Test
  void adds_no_policy_beside_a_misspelt_one() {
    KIT.domain("<domain><launchSecurity type='sev-es'><polcy>0x3</polcy></launchSecurity></domain>")
        .reports(1)
        .hasNoSafeFix();
  }

  @Test
  void does_not_lose_sev_es_over_an_unreadable_policy() {
    KIT.domain(domain(" type='sev-es'", "strict")).reports(2).hasNoSafeFix();
    KIT.domain(domain(" type='sev-es'", "0x100000000")).reports(2).hasNoSafeFix();
    KIT.domain(domain(" type='sev-es'", "0x30000")).reports(2).hasNoSafeFix();
  }

  @Test
  void does_not_change_the_policy_under_a_launch_session_by_itself() {
    String domain =
        """
        <domain type='kvm'>
          <launchSecurity type='sev-es'>
            <policy>0x3</policy>
            <session>AAAA</session>
          </launchSecurity>
        </domain>
        """;
    KIT.domain(domain)
        .reports(2)
        .hasNoSafeFix()
        .unsafelyFixedTo(domain.replace("sev-es", "sev").replace("0x3", "0x7"));
  }

  @ParameterizedTest
  @CsvSource({
    "SEV,sev",
    "' sev ',sev",
    "amd-sev,sev",
    "sev-guest,sev", //
    "sevsnp,sev-snp",
    "sev_snp,sev-snp",
    "SEV-SNP,sev-snp",
    "snp,sev-snp",
    "sev-snp-guest,sev-snp"
  })
  void recognises_other_spellings(String written, String right) {
    KIT.domain(domain(" type='" + written + "'", "0x3"))
        .reports(2)
        .saying("expected " + right)
        .fixedTo(domain(" type='" + right + "'", "0x3"));
  }

  @Test
  void only_suggests_what_a_misspelt_type_may_mean() {
    KIT.domain(domain(" type='sve'", "0x3"))
        .reports(2)
        .saying("did you mean 'sev'?")
        .hasNoSafeFix()
        .unsafelyFixedTo(domain(" type='sev'", "0x3"));
  }

  @Test
  void reports_a_missing_type_at_the_element() {
    KIT.domain(domain("", "0x3")).reports(2).saying("found no type").hasNoSafeFix();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "TDX", "none", "sev2", "&#155;31m&#10;"})
  void reports_what_is_no_type_at_all(String type) {
    KIT.domain(domain(" type='" + type + "'", "0x3")).reports(2).hasNoSafeFix();
  }

  @Test
  void shows_no_control_characters() {
    assertThat(KIT.domain(domain(" type='&#10;sev&#9;x'", "0x3")).findings().get(0).message())
        .endsWith("found \"?sev?x\"");
  }

  @Test
  void leaves_a_misspelt_attribute_to_its_own_rule() {
    KIT.domain(domain(" Type='sev'", "0x3")).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sev", "sev-snp"})
  void accepts_the_types_libvirt_knows(String type) {
    KIT.domain(domain(" type='" + type + "'", "0x30000")).reportsNothing();
  }

  @Test
  void has_no_concern_with_another_technology() {
    KIT.domain("<domain><launchSecurity type='s390-pv'/></domain>").isNoConcern();
    KIT.as(dev.sevkit.model.sev.SevType.SEV)
        .domain("<domain><launchSecurity type='tdx'><policy>0x1</policy></launchSecurity></domain>")
        .isNoConcern();
  }
}
