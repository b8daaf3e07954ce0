package dev.sevkit.validate.rules.cpu;

import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VmportNotOffTest {

  private static final RuleKit KIT = RuleKit.of(new VmportNotOff());

  private static String domain(String features) {
    return """
    <domain type='kvm'>
      <vcpu>4</vcpu>
    %s  <launchSecurity type='sev'/>
    </domain>
    """
        .formatted(features);
  }

  private static String features(String vmport) {
    return domain("  <features>\n    <acpi/>\n" + vmport + "  </features>\n");
  }

  private static final String OFF = "    <vmport state='off'/>\n";

  @ParameterizedTest
  @ValueSource(strings = {"    <vmport/>\n", "    <vmport state='on'/>\n"})
  void notes_and_switches_off_a_port_that_is_on(String vmport) {
    KIT.domain(features(vmport)).reports(5).as(INFO).fixedTo(features(OFF));
  }

  @Test
  void notes_that_qemu_is_left_to_decide() {
    KIT.domain(features("")).reports(3).as(INFO).saying("QEMU decides").fixedTo(features(OFF));
    KIT.domain(domain("")).reports(1).fixedTo(domain("  <features>\n" + OFF + "  </features>\n"));
  }

  @Test
  void accepts_a_port_that_is_off() {
    KIT.domain(features(OFF)).reportsNothing();
  }

  @Test
  void has_no_concern_with_other_guests() {
    KIT.domain(domain("").replace("'sev'", "'tdx'")).isNoConcern();
  }
}
