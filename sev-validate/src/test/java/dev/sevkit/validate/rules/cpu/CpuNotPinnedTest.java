package dev.sevkit.validate.rules.cpu;

import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CpuNotPinnedTest {

  private static final RuleKit KIT = RuleKit.of(new CpuNotPinned());

  private static String domain(String cpu) {
    return """
    <domain type='kvm'>
      %s
      <launchSecurity type='sev'>
        <policy>0x7</policy>
        <session>AAAA</session>
      </launchSecurity>
    </domain>
    """
        .formatted(cpu);
  }

  @ParameterizedTest
  @ValueSource(strings = {"host-model", "maximum"})
  void notes_a_cpu_that_differs_from_host_to_host(String mode) {
    String guest = domain("<cpu mode='" + mode + "'/>");
    KIT.domain(guest).reports(2).as(INFO).saying("found " + mode).hasNoSafeFix();
    KIT.domain(guest.replace("session>", "dhCert>")).reports(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<cpu/>",
        "<cpu mode='host-passthrough'/>",
        "<cpu mode='custom'><model>EPYC-Milan</model></cpu>"
      })
  void accepts_a_cpu_that_can_be_told(String cpu) {
    KIT.domain(domain(cpu)).reportsNothing();
  }

  @Test
  void has_no_concern_with_other_guests() {
    String guest = domain("<cpu mode='host-model'/>");
    KIT.domain(guest.replace("0x7", "0x3")).isNoConcern();
    KIT.domain(guest.replace("'sev'", "'sev-snp'")).isNoConcern();
    KIT.domain(guest.replace("<session>AAAA</session>", "")).isNoConcern();
  }
}
