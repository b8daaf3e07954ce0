package dev.sevkit.validate.rules.machine;

import static dev.sevkit.validate.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineNotPinnedTest {

  private static final RuleKit KIT = RuleKit.of(new MachineNotPinned());

  private static String domain(String machine, String blob) {
    return """
    <domain type='kvm'>
      <os>
        <type machine='%s'>hvm</type>
      </os>
      <launchSecurity type='sev'>
        <policy>0x7</policy>%s
      </launchSecurity>
    </domain>
    """
        .formatted(machine, blob);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<dhCert>AAAA</dhCert>", "<session>AAAA</session>"})
  void notes_an_alias_of_an_attested_guest(String blob) {
    KIT.domain(domain("q35", blob)).reports(3).as(INFO).saying("found q35").hasNoSafeFix();
    KIT.domain(domain("pc", blob)).reports(3);
    KIT.domain(domain("q35", blob).replace("0x7", "0x3")).reports(3);
  }

  @Test
  void offers_the_version_of_the_host() {
    String session = "<session>AAAA</session>";
    KIT.on(Hosts.GENOA)
        .domain(domain("q35", session))
        .reports(3)
        .hasNoSafeFix()
        .unsafelyFixedTo(domain("pc-q35-10.0", session));
    requireNoFix(KIT.on(Hosts.GENOA).domain(domain("pc", session)).reports(3));
  }

  @Test
  void accepts_a_version() {
    KIT.domain(domain("pc-q35-8.2", "<dhCert>AAAA</dhCert>")).reportsNothing();
    KIT.domain("<domain><launchSecurity type='sev'><session/></launchSecurity></domain>")
        .reportsNothing();
  }

  @Test
  void has_no_concern_with_a_guest_that_is_not_attested() {
    KIT.domain(domain("q35", "")).isNoConcern();
  }

  @Test
  void has_no_concern_with_sev_snp() {
    KIT.domain(domain("q35", "<session>AAAA</session>").replace("'sev'", "'sev-snp'"))
        .isNoConcern();
  }

  private static void requireNoFix(RuleKit.Judged judged) {
    assertThat(judged.findings()).hasSize(1).allMatch(finding -> finding.fixes().isEmpty());
  }
}
