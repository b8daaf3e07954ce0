package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Need.FIRMWARE_IMAGE;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.validate.kit.Images;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class FirmwareWithoutSnpMetadataTest {

  private static final RuleKit KIT = RuleKit.of(new FirmwareWithoutSnpMetadata());

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
  void reports_an_image_without_metadata() {
    KIT.on(Images.GENERIC)
        .domain(guest("sev-snp", "0x30000", NAMED))
        .reports(4)
        .as(ERROR)
        .saying("no entry for the SNP metadata")
        .hasNoSafeFix();
  }

  @Test
  void accepts_an_image_with_them() {
    KIT.on(Images.AMDSEV).domain(guest("sev-snp", "0x30000", NAMED)).reportsNothing();
  }

  @Test
  void has_no_concern_with_other_guests() {
    KIT.on(Images.GENERIC).domain(guest("sev", "0x7", NAMED)).isNoConcern();
  }

  @Test
  void is_skipped_without_the_image() {
    KIT.domain(guest("sev-snp", "0x30000", NAMED)).isSkippedFor(FIRMWARE_IMAGE);
  }
}
