package dev.sevkit.validate.rules.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttestedNvramTest {

  private static final RuleKit KIT = RuleKit.of(new AttestedNvram());
  private static final String CODE = "/usr/share/OVMF/OVMF_CODE.fd";

  private static String domain(String firmware, String... lines) {
    return """
    <domain type='kvm'>
      <os%s>
        <type arch='x86_64' machine='q35'>hvm</type>
        %s
      </os>
      <launchSecurity type='sev' kernelHashes='yes'>
        <policy>0x3</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(firmware, String.join("\n    ", lines));
  }

  private static String automatic(String... lines) {
    return domain(" firmware='efi'", lines);
  }

  @Test
  void makes_firmware_that_libvirt_chooses_stateless() {
    KIT.domain(automatic("<boot dev='hd'/>"))
        .reports(2)
        .saying("libvirt may choose firmware with one")
        .fixedTo(automatic("<loader stateless='yes'/>", "<boot dev='hd'/>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<loader/>", "<loader stateless='no'/>", "<loader secure='no'/>"})
  void makes_a_loader_without_an_image_stateless(String loader) {
    String stateless =
        loader.contains("stateless")
            ? loader.replace("'no'", "'yes'")
            : loader.replace("/>", " stateless='yes'/>");
    KIT.domain(automatic(loader)).reports(2).fixedTo(automatic(stateless));
  }

  @Test
  void leaves_a_store_that_is_named_to_the_author() {
    KIT.domain(automatic("<nvram>/srv/VARS.fd</nvram>"))
        .reports(4)
        .saying("<nvram>")
        .hasNoSafeFix()
        .unsafelyFixedTo(automatic("<loader stateless='yes'/>"));
    KIT.domain(automatic("<loader/>", "<varstore path='/srv/VARS.json'/>", "<nvram/>"))
        .reports(5)
        .saying("<varstore>")
        .hasNoSafeFix()
        .unsafelyFixedTo(automatic("<loader stateless='yes'/>"));
  }

  @Test
  void leaves_an_image_that_is_named_to_the_author() {
    KIT.domain(domain("", "<loader type='pflash'>" + CODE + "</loader>"))
        .reports(4)
        .saying("mapped as flash")
        .hasNoSafeFix()
        .unsafelyFixedTo(domain("", "<loader type='pflash' stateless='yes'>" + CODE + "</loader>"));
  }

  @Test
  void knows_that_stateless_builds_are_not_made_for_i440fx() {
    KIT.domain(automatic().replace("q35", "pc-i440fx-8.2")).reports(2).hasNoSafeFix();
    KIT.domain(automatic().replace(" machine='q35'", "")).reports(2);
  }

  @Test
  void has_no_fix_before_libvirt_knew_stateless_loaders() {
    assertThat(KIT.libvirt("8.5").domain(automatic()).reports(2).findings().get(0).fixes())
        .isEmpty();
    KIT.libvirt("8.6")
        .domain(automatic("<loader/>"))
        .fixedTo(automatic("<loader stateless='yes'/>"));
  }

  @Test
  void accepts_firmware_without_a_store() {
    KIT.domain(automatic("<loader stateless='yes'/>")).reportsNothing();
    KIT.domain(automatic("<loader type='rom'/>")).reportsNothing();
    KIT.domain(domain("", "<loader type='rom'>/srv/OVMF.amdsev.fd</loader>")).reportsNothing();
    KIT.domain(domain("", "<loader>/srv/OVMF.amdsev.fd</loader>")).reportsNothing();
    KIT.domain(domain("", "<loader type='pflash' stateless='yes'>" + CODE + "</loader>"))
        .reportsNothing();
  }

  @Test
  void reports_a_store_given_to_a_rom() {
    KIT.domain(domain("", "<loader type='rom'>/srv/OVMF.fd</loader>", "<nvram/>")).reports(5);
  }

  @Test
  void leaves_a_stateless_loader_with_a_store_to_its_own_rule() {
    KIT.domain(automatic("<loader stateless='yes'/>", "<nvram/>")).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<dhCert>AAAA</dhCert>", "<session>AAAA</session>"})
  void takes_what_a_guest_owner_gave_for_attestation(String blob) {
    KIT.domain(
            automatic()
                .replace(" kernelHashes='yes'", "")
                .replace("<policy>0x3</policy>", "<policy>0x7</policy>" + blob))
        .reports(2);
  }

  @Test
  void has_no_concern_with_guests_nobody_attests() {
    KIT.domain(automatic("<nvram/>").replace("kernelHashes='yes'", "kernelHashes='no'"))
        .isNoConcern();
  }

  @Test
  void has_no_concern_with_sev_snp() {
    KIT.domain(automatic("<nvram/>").replace("'sev'", "'sev-snp'")).isNoConcern();
  }
}
