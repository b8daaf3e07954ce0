package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Need.FIRMWARE_IMAGE;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.validate.kit.Images;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class FirmwareWithoutHashAreaTest {

  private static final RuleKit KIT = RuleKit.of(new FirmwareWithoutHashArea());

  private static String guest(String kernelHashes, String kernel) {
    return """
    <domain type='kvm'>
      <os>
        <type arch='x86_64' machine='q35'>hvm</type>
        <loader type='rom'>/firmware/OVMF.fd</loader>
        %s
      </os>
      <launchSecurity type='sev' kernelHashes='%s'>
        <policy>0x3</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(kernel, kernelHashes);
  }

  private static final String KERNEL = "<kernel>/boot/vmlinuz</kernel>";

  @Test
  void reports_an_image_without_area() {
    KIT.on(Images.GENERIC)
        .domain(guest("yes", KERNEL))
        .reports(4)
        .as(ERROR)
        .saying("no memory: 0x0+0x0")
        .hasNoSafeFix();
  }

  @Test
  void accepts_an_image_with_one() {
    KIT.on(Images.AMDSEV).domain(guest("yes", KERNEL)).reportsNothing();
  }

  @Test
  void has_no_concern_without_hashes_or_kernel() {
    KIT.on(Images.GENERIC).domain(guest("no", KERNEL)).isNoConcern();
    KIT.on(Images.GENERIC).domain(guest("yes", "")).isNoConcern();
  }

  @Test
  void is_skipped_without_the_image() {
    KIT.domain(guest("yes", KERNEL)).isSkippedFor(FIRMWARE_IMAGE);
  }
}
