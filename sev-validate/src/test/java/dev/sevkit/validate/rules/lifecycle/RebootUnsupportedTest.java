package dev.sevkit.validate.rules.lifecycle;

import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RebootUnsupportedTest {

  private static final RuleKit KIT = RuleKit.of(new RebootUnsupported());

  private static String domain(String... lines) {
    return """
    <domain type='kvm'>
    %s  <launchSecurity type='sev-snp'>
        <policy>0x30000</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(lines.length == 0 ? "" : "  " + String.join("\n  ", lines) + "\n");
  }

  @Test
  void reports_a_restart_that_is_asked_for() {
    KIT.domain(domain("<on_reboot>restart</on_reboot>", "<on_crash>destroy</on_crash>"))
        .reports(2)
        .as(WARNING)
        .saying("expected destroy, found restart")
        .fixedTo(domain("<on_reboot>destroy</on_reboot>", "<on_crash>destroy</on_crash>"));
  }

  @Test
  void reports_the_restart_libvirt_implies() {
    KIT.domain(domain("<on_poweroff>destroy</on_poweroff>", "<on_crash>destroy</on_crash>"))
        .reports(1)
        .saying("without on_reboot")
        .fixedTo(
            domain(
                "<on_poweroff>destroy</on_poweroff>",
                "<on_reboot>destroy</on_reboot>",
                "<on_crash>destroy</on_crash>"));
  }

  @Test
  void takes_an_empty_element_for_none() {
    KIT.domain(domain("<on_poweroff/>", "<on_reboot/>"))
        .reports(3)
        .saying("without on_reboot")
        .fixedTo(domain("<on_poweroff/>", "<on_reboot>destroy</on_reboot>"));
  }

  @Test
  void reports_a_restart_on_power_off() {
    KIT.domain(domain("<on_poweroff>restart</on_poweroff>", "<on_reboot>destroy</on_reboot>"))
        .reports(2)
        .saying("on_poweroff counts on a reset")
        .fixedTo(domain("<on_poweroff>destroy</on_poweroff>", "<on_reboot>destroy</on_reboot>"));
  }

  @Test
  void never_leaves_the_pair_that_libvirt_refuses() {
    KIT.domain(domain("<on_poweroff>restart</on_poweroff>", "<on_reboot>restart</on_reboot>"))
        .reports(2, 3)
        .fixedTo(domain("<on_poweroff>destroy</on_poweroff>", "<on_reboot>destroy</on_reboot>"));
    KIT.domain(domain("<on_poweroff>rename-restart</on_poweroff>"))
        .reports(1, 2)
        .fixedTo(domain("<on_poweroff>destroy</on_poweroff>", "<on_reboot>destroy</on_reboot>"));
  }

  @Test
  void accepts_destroy() {
    KIT.domain(domain("<on_reboot>destroy</on_reboot>")).reportsNothing();
  }

  @Test
  void leaves_actions_that_never_restart_to_libvirt() {
    KIT.domain(domain("<on_reboot>preserve</on_reboot>")).reportsNothing();
    KIT.domain(domain("<on_reboot>explode</on_reboot>")).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.1", "10.2.2"})
  void reports_on_qemu_that_cannot_reset_the_guest(String qemu) {
    KIT.qemu(qemu).domain(domain()).reports(1);
    KIT.on(Hosts.GENOA).domain(domain()).reports(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"11.0", "11.1.3"})
  void accepts_a_restart_on_qemu_that_launches_anew(String qemu) {
    KIT.qemu(qemu).domain(domain("<on_poweroff>restart</on_poweroff>")).reportsNothing();
  }

  @Test
  void learns_from_the_machine_type_that_qemu_is_new_enough() {
    String os = "<os><type machine='pc-q35-%s'>hvm</type></os>";
    KIT.domain(domain(os.formatted("11.0"))).reportsNothing();
    KIT.domain(domain(os.formatted("10.0"))).reports(1);
  }

  @Test
  void judges_sev_es_and_leaves_plain_sev_alone() {
    String sev = domain().replace("sev-snp", "sev");
    KIT.domain(sev.replace("0x30000", "0x7")).reports(1);
    KIT.domain(sev.replace("0x30000", "0x3")).isNoConcern();
  }
}
