package dev.sevkit.validate.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyMissingTest {

  private static final RuleKit KIT = RuleKit.of(new PolicyMissing());

  private static String domain(String type, String children) {
    return """
        <domain type='kvm'>
          <launchSecurity type='%s'>
            <cbitpos>51</cbitpos>
        %s  </launchSecurity>
        </domain>
        """
        .formatted(type, children.indent(4));
  }

  @ParameterizedTest
  @CsvSource({"sev,0x0003", "sev-es,0x0007", "sev-snp,0x30000"})
  void adds_the_usual_policy(String type, String policy) {
    KIT.domain(domain(type, ""))
        .reports(2)
        .fixedTo(domain(type, "<policy>" + policy + "</policy>"));
  }

  @Test
  void says_what_the_usual_policy_means() {
    assertThat(KIT.domain(domain("sev-snp", "")).findings().get(0).fixes().get(0).description())
        .isEqualTo("set the usual policy of a SEV-SNP guest, 0x30000: SMT reserved(17)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<policy/>", "<policy></policy>", "<policy> </policy>"})
  void fills_an_empty_policy(String empty) {
    KIT.domain(domain("sev", empty))
        .reports(4)
        .saying("<policy> is empty")
        .fixedTo(domain("sev", "<policy>0x0003</policy>"));
  }

  @Test
  void opens_an_empty_element() {
    KIT.domain("<domain><launchSecurity type='sev'/></domain>")
        .reports(1)
        .fixedTo(
            """
            <domain><launchSecurity type='sev'>
              <policy>0x0003</policy>
            </launchSecurity></domain>""");
  }

  @ParameterizedTest
  @CsvSource({"sev,session,0x0003", "sev,dhCert,0x0003", "sev-snp,idBlock,0x30000"})
  void guesses_no_policy_for_what_was_made_for_one(String type, String child, String policy) {
    String made = "<%s>AAAA</%s>".formatted(child, child);
    String written = "<policy>" + policy + "</policy>\n" + made;
    KIT.domain(domain(type, made)).reports(2).hasNoSafeFix().unsafelyFixedTo(domain(type, written));
  }

  @Test
  void leaves_a_misspelt_policy_to_its_own_rule() {
    KIT.domain(domain("sev", "<polcy>0x3</polcy>")).reportsNothing();
  }

  @Test
  void accepts_any_policy() {
    KIT.domain(domain("sev", "<policy>what</policy>")).reportsNothing();
  }

  @Test
  void has_no_concern_with_an_unknown_type() {
    KIT.domain(domain("none", "")).isNoConcern();
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
