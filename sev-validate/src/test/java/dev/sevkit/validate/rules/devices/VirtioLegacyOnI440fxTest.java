package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Effect.NOT_BOOTABLE;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.INFO;
import static dev.sevkit.validate.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class VirtioLegacyOnI440fxTest {

  private static final RuleKit KIT = RuleKit.of(new VirtioLegacyOnI440fx());

  private static String i440fx(String devices) {
    return Domains.of("sev", "0x3", "pc-i440fx-5.2", devices);
  }

  private static final String DEVICES =
      """
      <disk type='file'><target dev='vda' bus='virtio'/></disk>
      <controller type='scsi' model='virtio-scsi'/>
      <controller type='virtio-serial'/>
      <interface type='network'><model type='virtio'/></interface>
      <memballoon model='virtio'/>
      """;

  @Test
  void makes_every_device_modern() {
    KIT.qemu("5.2")
        .domain(i440fx(DEVICES))
        .reports(6)
        .saying("<disk>, 2 <controller>, <interface>, <memballoon>")
        .as(ERROR)
        .fixedTo(
            i440fx(
                """
                <disk type='file' model='virtio-non-transitional'><target dev='vda' bus='virtio'/></disk>
                <controller type='scsi' model='virtio-non-transitional'/>
                <controller type='virtio-serial' model='virtio-non-transitional'/>
                <interface type='network'><model type='virtio-non-transitional'/></interface>
                <memballoon model='virtio-non-transitional'/>
                """));
  }

  @Test
  void notes_it_where_qemu_switches_the_legacy_interface_off_and_warns_where_it_is_unknown() {
    KIT.qemu("6.0").domain(i440fx("<rng model='virtio'/>")).reports(6).as(INFO);
    KIT.domain(i440fx("<rng model='virtio'/>")).reports(6).as(WARNING);
  }

  @Test
  void has_no_fix_on_libvirt_without_the_model() {
    KIT.libvirt("5.1.0").domain(i440fx("<vsock/>")).reports(6).hasNoSafeFix();
  }

  @Test
  void accepts_devices_without_legacy_form() {
    KIT.domain(
            i440fx(
                """
                <filesystem type='mount'><driver type='virtiofs'/></filesystem>
                <video><model type='virtio'/></video>
                <input type='mouse' bus='virtio'/>
                <interface type='network'><model type='e1000'/></interface>
                <interface type='hostdev'><model type='virtio'/></interface>
                """))
        .reportsNothing();
  }

  @Test
  void fears_for_the_device_only_where_qemu_may_be_old() {
    assertThat(KIT.qemu("6.0").domain(i440fx("<rng model='virtio'/>")).findings())
        .extracting(finding -> finding.rule().effect())
        .containsExactly(FRAGILE);
    assertThat(KIT.domain(i440fx("<rng model='virtio'/>")).findings())
        .extracting(finding -> finding.rule().effect())
        .containsExactly(NOT_BOOTABLE);
  }

  @Test
  void has_no_concern_with_q35_and_machines_left_to_libvirt() {
    KIT.domain(Domains.sev(DEVICES)).isNoConcern();
    KIT.domain(Domains.sev(DEVICES).replace(" machine='q35'", "")).isNoConcern();
  }
}
