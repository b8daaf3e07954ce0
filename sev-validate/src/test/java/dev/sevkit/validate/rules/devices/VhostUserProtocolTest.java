package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class VhostUserProtocolTest {

  private static final RuleKit KIT = RuleKit.of(new VhostUserProtocol());

  private static final String DEVICES =
      """
      <interface type='vhostuser'><model type='virtio'/></interface>
      <disk type='vhostuser'><target dev='vda' bus='virtio'/></disk>
      <filesystem type='mount'><driver type='virtiofs'/></filesystem>
      <video><driver name='vhostuser'/><model type='virtio'/></video>
      """;

  @Test
  void reports_every_device_served_by_another_process() {
    KIT.qemu("6.0").domain(Domains.sev(DEVICES)).reports(6, 7, 8, 9).as(INFO);
  }

  @Test
  void accepts_older_qemu() {
    KIT.qemu("5.2").domain(Domains.sev(DEVICES)).reportsNothing();
  }

  @Test
  void has_no_concern_with_devices_that_qemu_serves() {
    KIT.domain(
            Domains.snp(
                """
                <interface type='network'><model type='virtio'/></interface>
                <disk type='file'><driver name='qemu'/><target dev='vda' bus='virtio'/></disk>
                <filesystem type='mount'><driver type='path'/></filesystem>
                <video><model type='virtio'/></video>
                """))
        .isNoConcern();
  }

  @Test
  void is_skipped_when_the_qemu_version_is_unknown() {
    KIT.domain(Domains.sev(DEVICES)).isSkippedFor(QEMU_VERSION);
  }
}
