package dev.sevkit.validate.rules.cpu;

import static dev.sevkit.validate.Severity.INFO;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvmNotDisabledTest {

  private static final RuleKit KIT = RuleKit.of(new SvmNotDisabled());

  private static String domain(String mode, String features) {
    return """
    <domain type='kvm'>
      <cpu mode='%s'>
    %s  </cpu>
      <launchSecurity type='sev'>
        <policy>0x7</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(mode, features);
  }

  private static String svm(String policy) {
    return "    <feature policy='" + policy + "' name='svm'/>\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"host-passthrough", "host-model", "maximum"})
  void warns_of_modes_that_pass_it_on(String mode) {
    String topology = "    <topology sockets='1' cores='4' threads='1'/>\n";
    KIT.domain(domain(mode, topology))
        .reports(2)
        .as(WARNING)
        .fixedTo(domain(mode, topology + svm("disable")));
  }

  @Test
  void changes_the_policy_that_is_there() {
    KIT.domain(domain("host-model", svm("require")))
        .reports(3)
        .fixedTo(domain("host-model", svm("disable")));
  }

  @Test
  void warns_for_sev_snp_and_only_notes_it_for_plain_sev() {
    KIT.domain(domain("host-model", "").replace("'sev'", "'sev-snp'")).reports(2).as(WARNING);
    KIT.domain(domain("host-model", "").replace("0x7", "0x3")).reports(2).as(INFO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"disable", "forbid"})
  void accepts_a_cpu_without_it(String policy) {
    KIT.domain(domain("host-passthrough", svm(policy))).reportsNothing();
  }

  @Test
  void accepts_a_cpu_that_is_not_the_hosts() {
    KIT.domain(domain("custom", "<model>EPYC</model>")).reportsNothing();
    KIT.domain("<domain><launchSecurity type='sev-snp'/></domain>").reportsNothing();
  }

  @Test
  void has_no_concern_with_other_guests() {
    KIT.domain(domain("host-model", "").replace("'sev'", "'tdx'")).isNoConcern();
  }
}
