package dev.sevkit.validate.rules.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirmwareNotUefiTest {

  private static final RuleKit KIT = RuleKit.of(new FirmwareNotUefi());

  private static String domain(String os) {
    return """
    <domain type='kvm'>
      %s
      <launchSecurity type='sev'>
        <policy>0x3</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(os);
  }

  @Test
  void reports_an_os_that_says_nothing_of_firmware() {
    KIT.domain(domain("<os><type machine='q35'>hvm</type></os>"))
        .reports(2)
        .saying("neither firmware='efi' on <os> nor an image in <loader>")
        .fixedTo(domain("<os firmware='efi'><type machine='q35'>hvm</type></os>"));
  }

  @Test
  void reports_a_loader_that_names_no_image() {
    KIT.domain(domain("<os><type>hvm</type><loader readonly='yes'> </loader></os>"))
        .reports(2)
        .fixedTo(
            domain("<os firmware='efi'><type>hvm</type><loader readonly='yes'> </loader></os>"));
  }

  @Test
  void gives_a_domain_without_os_one_with_uefi() {
    KIT.domain(
            """
            <domain type='kvm'>
              <memory unit='GiB'>4</memory>
              <launchSecurity type='sev'/>
            </domain>
            """)
        .reports(1)
        .fixedTo(
            """
            <domain type='kvm'>
              <memory unit='GiB'>4</memory>
              <os firmware='efi'>
                <type arch='x86_64' machine='q35'>hvm</type>
              </os>
              <launchSecurity type='sev'/>
            </domain>
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bios", "EFI", ""})
  void reports_firmware_of_another_kind(String firmware) {
    KIT.domain(domain("<os firmware=\"" + firmware + "\"><type>hvm</type></os>"))
        .reports(2)
        .saying("expected efi")
        .fixedTo(domain("<os firmware=\"efi\"><type>hvm</type></os>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/usr/share/seabios/bios-256k.bin",
        "/usr/share/qemu/bios.bin",
        "bios-microvm.bin",
        "/usr/share/SeaBIOS/custom.bin",
        "/srv/seabios-1.16.bin"
      })
  void reports_a_loader_that_names_seabios(String image) {
    KIT.domain(domain("<os><type>hvm</type><loader type='rom'>" + image + "</loader></os>"))
        .reports(2)
        .saying("<loader> names SeaBIOS", image)
        .hasNoSafeFix()
        .unsafelyFixedTo(domain("<os firmware='efi'><type>hvm</type></os>"));
  }

  @Test
  void reports_seabios_once_whatever_the_firmware_attribute_says() {
    String os =
        "<os firmware='bios'><type>hvm</type><loader>/usr/share/qemu/bios.bin</loader></os>";
    KIT.domain(domain(os))
        .reports(2)
        .unsafelyFixedTo(domain("<os firmware='efi'><type>hvm</type></os>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<os firmware='efi'><type>hvm</type></os>",
        "<os firmware='efi'><type>hvm</type><loader stateless='yes'/></os>",
        "<os><type>hvm</type><loader type='rom'>/usr/share/ovmf/OVMF.amdsev.fd</loader></os>",
        "<os><type>hvm</type><loader>/usr/share/qemu/ovmf-x86_64-code.bin</loader></os>",
        "<os><type>hvm</type><loader>/srv/seabios-to-uefi/OVMF.fd</loader></os>"
      })
  void accepts_uefi(String os) {
    KIT.domain(domain(os)).reportsNothing();
  }

  @Test
  void leaves_a_misnamed_attribute_to_its_own_rule() {
    KIT.domain(domain("<os type='efi'><type>hvm</type></os>")).reportsNothing();
    KIT.domain(domain("<os type='bios'><type>hvm</type></os>")).reports(2);
  }

  @Test
  void counts_on_an_image_before_libvirt_chose_one() {
    String automatic = domain("<os firmware='efi'><type>hvm</type></os>");
    KIT.libvirt("5.1").domain(automatic).reports(2).saying("before 5.2.0").hasNoSafeFix();
    KIT.libvirt("5.2").domain(automatic).reportsNothing();
    String seabios = domain("<os><type>hvm</type><loader>/usr/share/qemu/bios.bin</loader></os>");
    assertThat(KIT.libvirt("5.1").domain(seabios).reports(2).findings().get(0).fixes()).isEmpty();
  }

  @Test
  void speaks_of_the_stateless_loader_where_variables_must_not_be_stored() {
    String snp = domain("<os><type>hvm</type></os>").replace("type='sev'", "type='sev-snp'");
    assertThat(KIT.domain(snp).findings().get(0).help()).contains("<loader stateless='yes'/>");
    String attested =
        domain("<os firmware='bios'/>").replace("'sev'>", "'sev' kernelHashes='yes'>");
    assertThat(KIT.domain(attested).findings().get(0).help()).contains("stateless='yes'");
    String plain = domain("<os firmware='bios'/>");
    assertThat(KIT.domain(plain).findings().get(0).help()).doesNotContain("stateless");
  }

  @Test
  void judges_a_domain_that_is_to_become_a_sev_guest() {
    String plain = "<domain type='kvm'>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n";
    KIT.domain(plain).isNoConcern();
    KIT.as(SevType.SEV_ES)
        .domain(plain)
        .reports(2)
        .fixedTo(plain.replace("<os>", "<os firmware='efi'>"));
  }
}
