package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Need.FIRMWARE_DESCRIPTORS;
import static dev.sevkit.validate.Need.FIRMWARE_IMAGE;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.Images;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class FirmwareWithoutSevTableTest {

  private static final RuleKit KIT = RuleKit.of(new FirmwareWithoutSevTable());

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

  @Test
  void warns_of_an_image_without_table() {
    KIT.on(Images.BIOS)
        .domain(guest("sev", "0x3", NAMED))
        .reports(4)
        .as(WARNING)
        .saying("/firmware/OVMF.fd: no table footer")
        .hasNoSafeFix();
  }

  @Test
  void accepts_an_image_with_a_table() {
    KIT.on(Images.GENERIC).domain(guest("sev", "0x3", NAMED)).reportsNothing();
  }

  @Test
  void has_no_concern_with_ovmf_from_before_the_table() {
    KIT.on(Images.BIOS)
        .on(target -> target.ovmf(dev.sevkit.model.sev.Version.of(2020, 11)))
        .domain(guest("sev", "0x3", NAMED))
        .isNoConcern();
  }

  @Test
  void has_no_concern_with_other_guests_or_without_firmware() {
    KIT.on(Images.BIOS).domain(guest("sev", "0x7", NAMED)).isNoConcern();
    KIT.on(Images.BIOS).domain(guest("sev", "0x3", "")).isNoConcern();
  }

  @Test
  void is_skipped_without_the_image() {
    KIT.domain(guest("sev", "0x3", NAMED)).isSkippedFor(FIRMWARE_IMAGE);
    KIT.on(Images.NONE).domain(guest("sev", "0x3", NAMED)).isSkippedFor(FIRMWARE_IMAGE);
    KIT.on(Images.BIOS).domain(Domains.sev("")).isSkippedFor(FIRMWARE_IMAGE, FIRMWARE_DESCRIPTORS);
  }

  @Test
  void judges_the_image_libvirt_would_choose() {
    KIT.on(Images.BIOS)
        .on(Hosts.CONFIDENTIAL_FIRMWARE)
        .domain(Domains.sev(""))
        .reports(2)
        .saying(".fd: no table footer");
  }
}
