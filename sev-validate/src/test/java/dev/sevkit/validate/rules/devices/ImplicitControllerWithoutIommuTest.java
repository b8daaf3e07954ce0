package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class ImplicitControllerWithoutIommuTest {

  private static final RuleKit KIT = RuleKit.of(new ImplicitControllerWithoutIommu());

  private static final String CHANNEL =
      "<channel type='unix'>\n  <target type='virtio' name='agent'/>\n</channel>";
  private static final String DISK = "<disk type='file'><target dev='sda' bus='scsi'/></disk>";

  @Test
  void reports_a_channel_whose_controller_is_left_to_libvirt() {
    KIT.qemu("5.2")
        .domain(Domains.sev(CHANNEL))
        .reports(6)
        .as(ERROR)
        .saying("virtio-serial for <channel>")
        .fixedTo(
            Domains.sev(
                CHANNEL
                    + """

                    <controller type='virtio-serial' index='0'>
                      <driver iommu='on'/>
                    </controller>
                    """));
  }

  @Test
  void reports_a_virtio_console() {
    KIT.qemu("5.2")
        .domain(Domains.sev("<console type='pty'><target type='virtio'/></console>"))
        .reports(6);
  }

  @Test
  void warns_of_scsi_disks_which_may_get_another_controller() {
    KIT.qemu("5.2").domain(Domains.sev(DISK)).reports(6).as(WARNING).hasNoSafeFix();
    KIT.qemu("5.2").domain(Domains.sev("<disk><target dev='sda'/></disk>")).reports(6);
  }

  @Test
  void leaves_a_device_on_another_than_the_first_controller_to_the_author() {
    String second = CHANNEL.replace("</channel>", "  <address controller='1'/>\n</channel>");
    KIT.qemu("5.2").domain(Domains.sev(second)).reports(6).hasNoSafeFix();
  }

  @Test
  void accepts_named_controllers() {
    KIT.qemu("5.2")
        .domain(
            Domains.sev(
                CHANNEL
                    + "\n<controller type='virtio-serial'/>\n"
                    + DISK
                    + "\n<controller type='scsi' model='virtio-scsi'/>"))
        .isNoConcern();
  }

  @Test
  void accepts_qemu_that_implies_the_option() {
    KIT.qemu("6.0").domain(Domains.sev(CHANNEL)).reportsNothing();
  }

  @Test
  void has_no_concern_with_other_devices() {
    KIT.domain(Domains.sev("<console type='pty'><target type='serial'/></console>")).isNoConcern();
    KIT.domain(Domains.snp(CHANNEL)).isNoConcern();
  }

  @Test
  void is_skipped_when_the_qemu_version_is_unknown() {
    KIT.domain(Domains.sev(CHANNEL)).isSkippedFor(QEMU_VERSION);
  }
}
