package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class LargeVideoMemoryTest {

  private static final RuleKit KIT = RuleKit.of(new LargeVideoMemory());

  private static String limited(String model) {
    return Domains.sev("<video><model %s/></video>".formatted(model))
        .replace("<devices>", "<memtune><hard_limit>5000000</hard_limit></memtune><devices>");
  }

  @Test
  void reports_adapters_with_more_memory_than_usual() {
    KIT.domain(limited("type='vga' vram='32768'")).reports(6).as(INFO).saying("32768 KiB");
    KIT.domain(limited("type='qxl' ram='65536' vram='262144' vgamem='16384'")).reports(6);
  }

  @Test
  void counts_what_libvirt_adds_to_what_is_said() {
    KIT.domain(limited("type='qxl' vram='131072'")).reports(6).saying("212992 KiB");
    KIT.domain(limited("type='qxl' vram64='131072'")).reports(6).saying("212992 KiB");
  }

  @Test
  void accepts_the_sizes_libvirt_gives() {
    KIT.domain(limited("type='vga' vram='16384'")).reportsNothing();
    KIT.domain(limited("type='qxl' ram='65536' vram='65536' vgamem='16384'")).reportsNothing();
    KIT.domain(limited("type='qxl'")).reportsNothing();
  }

  @Test
  void leaves_other_models_alone() {
    KIT.domain(limited("type='virtio' vram='262144'")).reportsNothing();
  }

  @Test
  void has_no_concern_without_a_hard_limit_or_with_snp() {
    KIT.domain(Domains.sev("<video><model type='vga' vram='32768'/></video>")).isNoConcern();
    KIT.domain(limited("type='vga' vram='32768'").replace("type='sev'", "type='sev-snp'"))
        .isNoConcern();
  }
}
