package dev.sevkit.validate.rules.firmware;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnpNvramTest {

  private static final RuleKit KIT = RuleKit.of(new SnpNvram());

  private static String domain(String... lines) {
    return """
    <domain type='kvm'>
      <os firmware='efi'>
        <type arch='x86_64' machine='q35'>hvm</type>
        %s
      </os>
      <launchSecurity type='sev-snp'>
        <policy>0x30000</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(String.join("\n    ", lines));
  }

  @Test
  void deletes_a_store_and_keeps_libvirt_from_making_another() {
    KIT.domain(
            domain(
                "<loader type='pflash'>/usr/share/OVMF/OVMF_CODE.fd</loader>",
                "<nvram template='/usr/share/OVMF/OVMF_VARS.fd'>/srv/guest_VARS.fd</nvram>"))
        .reports(5)
        .saying("<nvram>")
        .fixedTo(
            domain("<loader type='pflash' stateless='yes'>/usr/share/OVMF/OVMF_CODE.fd</loader>"));
  }

  @Test
  void deletes_a_store_where_libvirt_chooses_the_firmware() {
    KIT.domain(domain("<nvram/>", "<boot dev='hd'/>"))
        .reports(4)
        .fixedTo(domain("<boot dev='hd'/>"));
  }

  @Test
  void reports_both_kinds_of_store_once() {
    KIT.domain(domain("<loader type='rom'/>", "<varstore path='/srv/a.json'/>", "<nvram/>"))
        .reports(5)
        .saying("<varstore>")
        .fixedTo(domain("<loader type='rom' stateless='yes'/>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<loader type='rom'/>", "<loader stateless='yes'/>", ""})
  void accepts_firmware_without_a_store(String os) {
    KIT.domain(domain(os)).reportsNothing();
  }

  @Test
  void leaves_a_stateless_loader_to_its_own_rule() {
    KIT.domain(domain("<loader stateless='yes'/>", "<nvram/>")).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev() {
    KIT.domain(domain("<nvram/>").replace("sev-snp", "sev")).isNoConcern();
  }
}
