package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Effect.NOT_BOOTABLE;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class VirtioGpuOnI440fxTest {

  private static final RuleKit KIT = RuleKit.of(new VirtioGpuOnI440fx());

  private static final String VIRTIO =
      """
      <video>
        <model type='virtio' heads='1'/>
      </video>
      """;

  private static String i440fx(String video) {
    return Domains.of("sev", "0x7", "pc", video);
  }

  @Test
  void reports_the_adapter() {
    KIT.qemu("5.2").domain(i440fx(VIRTIO)).reports(6).as(ERROR).hasNoSafeFix();
    KIT.qemu("6.0").domain(i440fx(VIRTIO)).reports(6).as(WARNING);
    KIT.domain(i440fx(VIRTIO))
        .reports(6)
        .as(WARNING)
        .unsafelyFixedTo(i440fx("<video>\n  <model type='vga'/>\n</video>"));
  }

  @Test
  void takes_the_virtio_driver_away_with_the_model() {
    KIT.domain(i440fx("<video>\n  <driver iommu='on'/>\n  <model type='virtio'/>\n</video>"))
        .unsafelyFixedTo(i440fx("<video>\n  <model type='vga'/>\n</video>"));
  }

  @Test
  void accepts_other_models() {
    KIT.domain(i440fx(VIRTIO.replace("virtio", "qxl"))).reportsNothing();
  }

  @Test
  void fears_for_the_device_only_where_qemu_may_be_old() {
    assertThat(KIT.qemu("6.0").domain(i440fx(VIRTIO)).findings())
        .extracting(finding -> finding.rule().effect())
        .containsExactly(FRAGILE);
    assertThat(KIT.domain(i440fx(VIRTIO)).findings())
        .extracting(finding -> finding.rule().effect())
        .containsExactly(NOT_BOOTABLE);
  }

  @Test
  void has_no_concern_with_q35() {
    KIT.domain(Domains.sev(VIRTIO)).isNoConcern();
  }
}
