package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Need.HOST_CAPABILITIES;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReducedPhysBitsMismatchTest {

  private static final RuleKit KIT = RuleKit.of(new ReducedPhysBitsMismatch());

  private static String domain(String bits) {
    return """
        <domain type='kvm'>
          <launchSecurity type='sev'>
            <reducedPhysBits>%s</reducedPhysBits>
            <policy>0x3</policy>
          </launchSecurity>
        </domain>
        """
        .formatted(bits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "64", "999999999"})
  void reports_what_qemu_refuses_without_knowing_the_host(String bits) {
    KIT.domain(domain(bits))
        .reports(3)
        .as(ERROR)
        .saying("QEMU accepts 1 to 63; expected 1, found " + bits)
        .fixedTo(domain("1"));
  }

  @Test
  void warns_of_a_value_the_host_does_not_report() {
    KIT.on(Hosts.GENOA)
        .domain(domain("5"))
        .reports(3)
        .as(WARNING)
        .saying("expected 1, found 5")
        .fixedTo(domain("1"));
  }

  @Test
  void accepts_the_value_of_the_host() {
    KIT.on(Hosts.GENOA).domain(domain("1")).reportsNothing();
    KIT.on(Hosts.GENOA).domain(domain("01")).reportsNothing();
  }

  @Test
  void has_nothing_to_compare_on_a_host_without_sev() {
    KIT.on(Hosts.PLAIN).domain(domain("5")).reportsNothing();
    KIT.on(Hosts.PLAIN).domain(domain("0")).reports(3).fixedTo(domain("1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "63"})
  void is_skipped_without_the_host_to_compare_with(String bits) {
    KIT.domain(domain(bits)).isSkippedFor(HOST_CAPABILITIES);
  }

  @Test
  void has_no_concern_with_what_is_no_number_or_absent() {
    KIT.domain(domain("0x1")).isNoConcern();
    KIT.domain("<domain><launchSecurity type='sev'/></domain>").isNoConcern();
  }
}
