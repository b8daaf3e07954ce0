package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Need.GUEST_KERNEL;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class VirtioBlkBootDiskTest {

  private static final RuleKit KIT = RuleKit.of(new VirtioBlkBootDisk());

  private static final String DISKS =
      """
      <disk type='file'><target dev='sda' bus='scsi'/></disk>
      <disk type='file'><target dev='vda' bus='virtio'/>BOOT</disk>
      """;
  private static final String BOOTS_VIRTIO =
      Domains.sev(DISKS.replace("BOOT", "<boot order='1'/>"));

  @Test
  void reports_the_boot_disk_on_old_kernels() {
    KIT.guestKernel("5.0").domain(BOOTS_VIRTIO).reports(7).saying("5.0").hasNoSafeFix();
  }

  @Test
  void accepts_it_from_5_1_on() {
    KIT.guestKernel("5.1").domain(BOOTS_VIRTIO).reportsNothing();
  }

  @Test
  void has_no_concern_when_another_disk_is_booted_first() {
    KIT.domain(Domains.sev(DISKS.replace("BOOT", ""))).isNoConcern();
  }

  @Test
  void passes_over_cdroms() {
    KIT.guestKernel("4.18")
        .domain(
            Domains.snp(
                """
                <disk type='file' device='cdrom'><target dev='sda' bus='sata'/></disk>
                <disk type='file'><target dev='vda' bus='virtio'/></disk>
                """))
        .reports(7);
  }

  @Test
  void is_skipped_when_the_guest_kernel_is_unknown() {
    KIT.domain(BOOTS_VIRTIO).isSkippedFor(GUEST_KERNEL);
  }
}
