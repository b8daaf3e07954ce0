package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Need.FIRMWARE_DESCRIPTORS;
import static dev.sevkit.validate.Need.FIRMWARE_IMAGE;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.Images;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class FirmwareSizeNotRomTest {

  private static final RuleKit KIT = RuleKit.of(new FirmwareSizeNotRom());

  private static String guest(String type, String policy, String loader) {
    return """
    <domain type='kvm'>
      <os>
        <type arch='x86_64' machine='q35'>hvm</type>
        %s
      </os>
      <launchSecurity type='%s'>
        <policy>%s</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(loader, type, policy);
  }

  private static final String NAMED = "<loader type='rom'>/firmware/OVMF.fd</loader>";

  private static final String UNTYPED = "<loader>/firmware/OVMF.fd</loader>";
  private static final String FLASH = "<loader type='pflash'>/firmware/OVMF.fd</loader>";

  @Test
  void reports_a_size_that_cannot_be_mapped() {
    KIT.on(Images.ODD)
        .domain(guest("sev", "0x3", NAMED))
        .reports(4)
        .as(ERROR)
        .saying("found 65537 bytes")
        .hasNoSafeFix();
    KIT.on(Images.ODD).domain(guest("sev", "0x3", UNTYPED)).reports(4);
  }

  @Test
  void accepts_whole_pieces() {
    KIT.on(Images.AMDSEV).domain(guest("sev", "0x3", NAMED)).reportsNothing();
  }

  @Test
  void has_no_concern_with_flash() {
    KIT.on(Images.ODD).domain(guest("sev", "0x3", FLASH)).isNoConcern();
  }

  @Test
  void judges_what_libvirt_would_choose_and_map_as_rom() {
    KIT.on(Images.ODD)
        .on(Hosts.CONFIDENTIAL_FIRMWARE)
        .domain(Domains.of("sev", "0x7", "q35", ""))
        .reports(2);
    KIT.on(Images.ODD).on(Hosts.CONFIDENTIAL_FIRMWARE).domain(Domains.sev("")).isNoConcern();
  }

  @Test
  void is_skipped_without_the_image() {
    KIT.domain(guest("sev", "0x3", NAMED)).isSkippedFor(FIRMWARE_IMAGE);
    KIT.on(Images.ODD).domain(Domains.sev("")).isSkippedFor(FIRMWARE_IMAGE, FIRMWARE_DESCRIPTORS);
  }
}
