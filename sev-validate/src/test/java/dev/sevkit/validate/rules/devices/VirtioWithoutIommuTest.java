package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Need.QEMU_VERSION;

import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class VirtioWithoutIommuTest {

  private static final RuleKit KIT = RuleKit.of(new VirtioWithoutIommu());

  @Test
  void reports_every_virtio_device_on_old_qemu() {
    KIT.qemu("5.2").fixture("bad.xml").reports(7, 12, 15);
  }

  @Test
  void adds_the_attribute_to_each_driver() {
    KIT.qemu("5.2")
        .fixture("bad.xml")
        .fixedTo(dev.sevkit.validate.kit.Fixtures.text("virtio-without-iommu/good.xml"));
  }

  @Test
  void accepts_devices_that_say_iommu() {
    KIT.qemu("5.2").fixture("good.xml").reportsNothing();
  }

  @Test
  void accepts_silence_on_qemu_that_implies_it() {
    KIT.qemu("6.0").fixture("bad.xml").reportsNothing();
  }

  @Test
  void learns_from_the_host_that_qemu_is_new_enough() {
    KIT.on(Hosts.ROME).fixture("bad.xml").reportsNothing();
  }

  @Test
  void is_skipped_when_the_qemu_version_is_unknown() {
    KIT.fixture("bad.xml").isSkippedFor(QEMU_VERSION);
  }

  @Test
  void has_no_concern_with_a_domain_without_sev() {
    KIT.qemu("5.2")
        .domain("<domain><devices><rng model='virtio'/></devices></domain>")
        .isNoConcern();
  }
}
