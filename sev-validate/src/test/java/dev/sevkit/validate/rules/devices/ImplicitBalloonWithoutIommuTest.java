package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Need.QEMU_VERSION;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class ImplicitBalloonWithoutIommuTest {

  private static final RuleKit KIT = RuleKit.of(new ImplicitBalloonWithoutIommu());

  @Test
  void names_the_balloon_that_libvirt_would_add() {
    KIT.qemu("5.2")
        .domain(Domains.sev("<rng model='virtio'/>"))
        .reports(5)
        .fixedTo(
            Domains.sev(
                """
                <rng model='virtio'/>
                <memballoon model='virtio'>
                  <driver iommu='on'/>
                </memballoon>
                """));
  }

  @Test
  void accepts_a_named_balloon_and_recent_qemu() {
    KIT.qemu("5.2").domain(Domains.sev("<memballoon model='none'/>")).reportsNothing();
    KIT.qemu("6.0").domain(Domains.sev("<rng model='virtio'/>")).reportsNothing();
  }

  @Test
  void is_skipped_when_the_qemu_version_is_unknown() {
    KIT.domain(Domains.sev("<rng model='virtio'/>")).isSkippedFor(QEMU_VERSION);
  }
}
