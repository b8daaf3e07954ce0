package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Need.FIRMWARE_IMAGE;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.Images;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class FirmwareWithoutSecretAreaTest {

  private static final RuleKit KIT = RuleKit.of(new FirmwareWithoutSecretArea());

  private static String guest(String session) {
    return """
    <domain type='kvm'>
      <os>
        <type arch='x86_64' machine='q35'>hvm</type>
        <loader type='rom'>/firmware/OVMF.fd</loader>
      </os>
      <launchSecurity type='sev'>
        <policy>0x3</policy>
        %s
      </launchSecurity>
    </domain>
    """
        .formatted(session);
  }

  private static final String SESSION = "<dhCert>AQAA</dhCert><session>AQAA</session>";

  @Test
  void warns_of_an_image_without_area() {
    KIT.on(Images.GENERIC)
        .domain(guest(SESSION))
        .reports(4)
        .as(WARNING)
        .saying("gives the launch secret no memory")
        .hasNoSafeFix();
  }

  @Test
  void accepts_an_image_with_one() {
    KIT.on(Images.AMDSEV).domain(guest(SESSION)).reportsNothing();
  }

  @Test
  void has_no_concern_without_session() {
    KIT.on(Images.GENERIC).domain(guest("")).isNoConcern();
    KIT.on(Images.GENERIC).domain(guest("<session>AQAA</session>")).isNoConcern();
  }

  @Test
  void is_skipped_without_the_image() {
    KIT.domain(guest(SESSION)).isSkippedFor(FIRMWARE_IMAGE);
  }
}
