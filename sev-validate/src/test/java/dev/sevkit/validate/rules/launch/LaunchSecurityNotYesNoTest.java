package dev.sevkit.validate.rules.launch;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchSecurityNotYesNoTest {

  private static final RuleKit KIT = RuleKit.of(new LaunchSecurityNotYesNo());

  private static String domain(String attributes) {
    return "<domain>\n<launchSecurity %s><policy>0x30000</policy></launchSecurity></domain>"
        .formatted(attributes);
  }

  @ParameterizedTest
  @CsvSource({
    "on,yes",
    "true,yes",
    "1,yes",
    "YES,yes",
    "' yes',yes",
    "off,no",
    "False,no",
    "0,no",
    "No,no"
  })
  void maps_what_is_plain_in_meaning(String written, String right) {
    KIT.domain(domain("type='sev' kernelHashes='" + written + "'"))
        .reports(2)
        .saying("kernelHashes; expected " + right)
        .fixedTo(domain("type='sev' kernelHashes='" + right + "'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "maybe", "default", "11"})
  void leaves_other_values_to_the_author(String written) {
    KIT.domain(domain("type='sev' kernelHashes='" + written + "'")).reports(2).hasNoSafeFix();
  }

  @Test
  void judges_the_switches_of_sev_snp() {
    KIT.domain(domain("type='sev-snp' vcek='off' authorKey='on'"))
        .reports(2, 2)
        .fixedTo(domain("type='sev-snp' vcek='no' authorKey='yes'"));
  }

  @Test
  void ignores_as_libvirt_does_the_switches_of_another_type() {
    KIT.domain(domain("type='sev' vcek='off' authorKey='on'")).reportsNothing();
  }

  @Test
  void accepts_yes_and_no() {
    KIT.domain(domain("type='sev-snp' vcek='no' authorKey='yes'")).reportsNothing();
    KIT.domain(domain("type='sev'")).reportsNothing();
  }

  @Test
  void has_no_concern_with_another_technology() {
    KIT.domain("<domain><launchSecurity type='s390-pv'/></domain>").isNoConcern();
    KIT.as(dev.sevkit.model.sev.SevType.SEV)
        .domain("<domain><launchSecurity type='tdx'><policy>0x1</policy></launchSecurity></domain>")
        .isNoConcern();
  }
}
