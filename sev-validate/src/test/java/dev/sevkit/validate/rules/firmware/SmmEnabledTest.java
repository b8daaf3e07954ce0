package dev.sevkit.validate.rules.firmware;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmmEnabledTest {

  private static final RuleKit KIT = RuleKit.of(new SmmEnabled());

  private static String domain(String smm, String launchSecurity) {
    return """
    <domain type='kvm'>
      <features>
        <acpi/>
        %s
      </features>
      <launchSecurity %s</launchSecurity>
    </domain>
    """
        .formatted(smm, launchSecurity);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type='sev'><policy>0x5</policy>",
        "type='sev-es'><policy>0x3</policy>",
        "type='sev-snp'><policy>0x30000</policy>"
      })
  void reports_smm_of_guests_with_encrypted_registers(String launchSecurity) {
    KIT.domain(domain("<smm state=\"on\"/>", launchSecurity))
        .reports(4)
        .fixedTo(domain("<smm state=\"off\"/>", launchSecurity));
  }

  @Test
  void takes_an_element_without_a_state_for_on() {
    String snp = "type='sev-snp'>";
    KIT.domain(domain("<smm/>", snp))
        .reports(4)
        .saying("<smm> without a state means on")
        .fixedTo(domain("<smm state='off'/>", snp));
  }

  @Test
  void keeps_what_stands_inside_the_element() {
    String snp = "type='sev-snp'>";
    KIT.domain(domain("<smm state='on'><tseg unit='MiB'>48</tseg></smm>", snp))
        .fixedTo(domain("<smm state='off'><tseg unit='MiB'>48</tseg></smm>", snp));
  }

  @Test
  void accepts_smm_that_is_off_or_not_spoken_of() {
    KIT.domain(domain("<smm state='off'/>", "type='sev-snp'>")).reportsNothing();
    KIT.domain(domain("", "type='sev-snp'>")).reportsNothing();
    KIT.domain("<domain><launchSecurity type='sev-snp'/></domain>").reportsNothing();
  }

  @Test
  void has_no_concern_with_plain_sev() {
    KIT.domain(domain("<smm state='on'/>", "type='sev'><policy>0x3</policy>")).isNoConcern();
  }
}
