package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class VirtioIommuRedundantTest {

  private static final RuleKit KIT = RuleKit.of(new VirtioIommuRedundant());

  private static final String BALLOON =
      Domains.sev("<memballoon model='virtio'>\n  <driver iommu='on'/>\n</memballoon>");

  @Test
  void reports_the_attribute_on_qemu_that_implies_it() {
    KIT.qemu("6.0").domain(BALLOON).reports(7).as(INFO).hasNoSafeFix();
  }

  @Test
  void learns_from_the_host_that_qemu_is_new_enough() {
    KIT.on(Hosts.GENOA).domain(BALLOON).reports(7);
  }

  @Test
  void accepts_it_on_qemu_that_needs_it() {
    KIT.qemu("5.2").domain(BALLOON).reportsNothing();
  }

  @Test
  void accepts_silence_and_other_values() {
    KIT.qemu("8.2").domain(BALLOON.replace("<driver iommu='on'/>", "")).reportsNothing();
    KIT.qemu("8.2").domain(BALLOON.replace("'on'", "'off'")).reportsNothing();
  }

  @Test
  void leaves_devices_that_are_not_virtio_alone() {
    KIT.qemu("8.2").domain(BALLOON.replace("virtio", "xen")).isNoConcern();
  }

  @Test
  void is_skipped_when_the_qemu_version_is_unknown() {
    KIT.domain(BALLOON).isSkippedFor(QEMU_VERSION);
  }
}
