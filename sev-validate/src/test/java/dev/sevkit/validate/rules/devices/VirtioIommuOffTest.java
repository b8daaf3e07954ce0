package dev.sevkit.validate.rules.devices;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class VirtioIommuOffTest {

  private static final RuleKit KIT = RuleKit.of(new VirtioIommuOff());

  private static final String OFF =
      Domains.sev("<memballoon model='virtio'>\n  <driver iommu='off'/>\n</memballoon>");

  @Test
  void reports_the_attribute() {
    KIT.domain(OFF).reports(7).fixedTo(OFF.replace("'off'", "'on'"));
  }

  @Test
  void removes_what_recent_qemu_implies() {
    KIT.qemu("8.2")
        .domain(OFF)
        .reports(7)
        .fixedTo(Domains.sev("<memballoon model='virtio'>\n</memballoon>"));
  }

  @Test
  void keeps_what_else_the_driver_says() {
    KIT.qemu("8.2")
        .domain(
            Domains.snp(
                "<interface type='user'><model type='virtio'/><driver name='vhost' iommu='off'/></interface>"))
        .reports(6)
        .fixedTo(
            Domains.snp(
                "<interface type='user'><model type='virtio'/><driver name='vhost'/></interface>"));
  }

  @Test
  void accepts_devices_that_say_on_or_nothing() {
    KIT.domain(
            Domains.sev(
                "<memballoon model='virtio'/>\n<rng model='virtio'><driver iommu='on'/></rng>"))
        .reportsNothing();
  }
}
