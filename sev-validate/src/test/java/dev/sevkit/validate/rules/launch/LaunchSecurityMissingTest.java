package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchSecurityMissingTest {

  private static final RuleKit KIT = RuleKit.of(new LaunchSecurityMissing());

  private static final String PLAIN =
      """
      <!-- a guest -->
      <domain type='kvm'>
        <name>guest</name>
      </domain>
      """;

  @ParameterizedTest
  @CsvSource({"SEV,sev,0x0003", "SEV_ES,sev,0x0007", "SEV_SNP,sev-snp,0x30000"})
  void reports_its_absence_where_it_is_expected(SevType expected, String type, String policy) {
    KIT.as(expected)
        .domain(PLAIN)
        .reports(2)
        .as(WARNING)
        .saying("judged as a " + expected.label() + " guest")
        .hasNoSafeFix()
        .unsafelyFixedTo(
            """
            <!-- a guest -->
            <domain type='kvm'>
              <name>guest</name>
              <launchSecurity type='%s'>
                <policy>%s</policy>
              </launchSecurity>
            </domain>
            """
                .formatted(type, policy));
  }

  @Test
  void does_not_guess_what_is_expected() {
    KIT.domain(PLAIN).isNoConcern();
    KIT.domain(
            """
            <domain type='kvm'>
              <os><loader>/usr/share/ovmf/OVMF.amdsev.fd</loader></os>
              <memoryBacking><locked/></memoryBacking>
            </domain>
            """)
        .isNoConcern();
  }

  @Test
  void accepts_a_launch_security_of_any_type() {
    KIT.as(SevType.SEV).domain(Domains.sev("")).reportsNothing();
    KIT.as(SevType.SEV).domain(Domains.of("tdx", "0x1", "q35", "")).reportsNothing();
    KIT.as(SevType.SEV).domain(Domains.of("sev-es", "0x7", "q35", "")).reportsNothing();
  }
}
