package dev.sevkit.validate.rules.cpu;

import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VcpuHotplugTest {

  private static final RuleKit KIT = RuleKit.of(new VcpuHotplug());

  private static String domain(String... lines) {
    return "<domain>\n  "
        + String.join("\n  ", lines)
        + "\n  <launchSecurity type='sev-snp'/>\n</domain>\n";
  }

  @Test
  void warns_of_cpus_that_come_later() {
    KIT.domain(domain("<vcpu placement='static' current='2'>4</vcpu>"))
        .reports(2)
        .as(WARNING)
        .saying("expected 4, found 2")
        .hasNoSafeFix()
        .unsafelyFixedTo(domain("<vcpu placement='static'>4</vcpu>"));
  }

  @Test
  void warns_of_cpus_that_are_not_enabled() {
    KIT.domain(
            domain(
                "<vcpu>2</vcpu>",
                "<vcpus>",
                "  <vcpu id='0' enabled='yes'/>",
                "  <vcpu id='1' enabled='no'/>",
                "</vcpus>"))
        .reports(5)
        .as(WARNING)
        .unsafelyFixedTo(
            domain(
                "<vcpu>2</vcpu>",
                "<vcpus>",
                "  <vcpu id='0' enabled='yes'/>",
                "  <vcpu id='1' enabled='yes'/>",
                "</vcpus>"));
  }

  @Test
  void reports_once_what_is_said_twice() {
    KIT.domain(
            domain(
                "<vcpu current='1'>2</vcpu>",
                "<vcpus>",
                "  <vcpu id='1' enabled='no' hotpluggable='yes'/>",
                "</vcpus>"))
        .reports(2)
        .unsafelyFixedTo(
            domain(
                "<vcpu>2</vcpu>",
                "<vcpus>",
                "  <vcpu id='1' enabled='yes' hotpluggable='yes'/>",
                "</vcpus>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<vcpu>4</vcpu>", "<vcpu current='4'>4</vcpu>", "<vcpu current='x'>4</vcpu>", ""})
  void accepts_all_cpus_from_the_start(String vcpu) {
    KIT.domain(domain(vcpu)).reportsNothing();
  }

  @Test
  void warns_for_sev_es_and_has_no_concern_with_plain_sev() {
    String sev = "type='sev'><policy>%s</policy></launchSecurity>";
    String guest = domain("<vcpu current='2'>4</vcpu>");
    KIT.domain(guest.replace("type='sev-snp'/>", sev.formatted("0x7"))).reports(2);
    KIT.domain(guest.replace("type='sev-snp'/>", sev.formatted("0x3"))).isNoConcern();
  }
}
