package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class WatchdogResetTest {

  private static final RuleKit KIT = RuleKit.of(new WatchdogReset());

  private static final String RESET = Domains.snp("<watchdog model='itco' action='reset'/>");

  @Test
  void reports_a_reset_on_qemu_that_cannot_do_it() {
    KIT.qemu("10.2")
        .domain(RESET)
        .reports(6)
        .as(WARNING)
        .fixedTo(Domains.snp("<watchdog model='itco' action='poweroff'/>"));
    KIT.qemu("10.2")
        .domain(Domains.of("sev", "0x7", "q35", "<watchdog action='reset'/>"))
        .reports(6);
  }

  @Test
  void accepts_it_on_qemu_that_launches_anew() {
    KIT.qemu("11.0").domain(RESET).reportsNothing();
  }

  @Test
  void has_no_concern_with_other_actions_and_plain_sev() {
    KIT.domain(Domains.snp("<watchdog model='itco' action='poweroff'/>")).isNoConcern();
    KIT.domain(Domains.sev("<watchdog model='itco' action='reset'/>")).isNoConcern();
  }

  @Test
  void is_skipped_when_the_qemu_version_is_unknown() {
    KIT.domain(RESET).isSkippedFor(QEMU_VERSION);
    KIT.on(Hosts.GENOA).domain(RESET).isSkippedFor(QEMU_VERSION);
  }
}
