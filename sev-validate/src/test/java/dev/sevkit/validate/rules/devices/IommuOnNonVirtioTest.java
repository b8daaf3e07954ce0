package dev.sevkit.validate.rules.devices;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class IommuOnNonVirtioTest {

  private static final RuleKit KIT = RuleKit.of(new IommuOnNonVirtio());

  @Test
  void reports_devices_the_model_knows_and_others() {
    KIT.domain(
            Domains.sev(
                """
                <disk type='file'><driver name='qemu' iommu='on'/><target dev='sda' bus='sata'/></disk>
                <sound model='ich9'><driver iommu='on'/></sound>
                <rng model='virtio'><driver iommu='on'/></rng>
                """))
        .reports(6, 7)
        .fixedTo(
            Domains.sev(
                """
                <disk type='file'><driver name='qemu'/><target dev='sda' bus='sata'/></disk>
                <sound model='ich9'></sound>
                <rng model='virtio'><driver iommu='on'/></rng>
                """));
  }

  @Test
  void names_the_device() {
    KIT.domain(Domains.sev("<controller type='usb'><driver iommu='on'/></controller>"))
        .reports(6)
        .saying("on <controller>");
  }

  @Test
  void accepts_virtio_devices() {
    KIT.domain(Domains.snp("<vsock model='virtio'><driver iommu='on'/></vsock>")).reportsNothing();
  }
}
