package dev.sevkit.validate.rules.devices;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class VirtioTransitionalTest {

  private static final RuleKit KIT = RuleKit.of(new VirtioTransitional());

  @Test
  void reports_the_model_wherever_it_is_named() {
    KIT.domain(
            Domains.sev(
                """
                <controller type='scsi' model='virtio-transitional'/>
                <interface type='user'><model type='virtio-transitional'/></interface>
                <memballoon model='virtio-transitional'/>
                """))
        .reports(6, 7, 8)
        .fixedTo(
            Domains.sev(
                """
                <controller type='scsi' model='virtio-scsi'/>
                <interface type='user'><model type='virtio'/></interface>
                <memballoon model='virtio'/>
                """));
  }

  @Test
  void uses_the_non_transitional_model_on_i440fx() {
    KIT.domain(
            Domains.of("sev", "0x3", "pc-i440fx-8.2", "<memballoon model='virtio-transitional'/>"))
        .reports(6)
        .fixedTo(
            Domains.of(
                "sev", "0x3", "pc-i440fx-8.2", "<memballoon model='virtio-non-transitional'/>"));
  }

  @Test
  void accepts_modern_models() {
    KIT.domain(Domains.snp("<memballoon model='virtio'/>\n<rng model='virtio-non-transitional'/>"))
        .reportsNothing();
  }
}
