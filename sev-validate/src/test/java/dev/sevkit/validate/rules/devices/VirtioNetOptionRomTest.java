package dev.sevkit.validate.rules.devices;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VirtioNetOptionRomTest {

  private static final RuleKit KIT = RuleKit.of(new VirtioNetOptionRom());

  private static final String CARD =
      """
      <interface type='network'>
        <source network='default'/>
        <model type='virtio'/>
        ROM
        <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
      </interface>
      """;

  @Test
  void reports_a_card_that_says_nothing_of_its_rom() {
    KIT.domain(Domains.sev(CARD.replace("  ROM\n", "")))
        .reports(6)
        .fixedTo(Domains.sev(CARD.replace("ROM", "<rom enabled='no'/>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<rom bar='on'/>", "<rom file='/usr/share/ipxe.rom'/>", "<rom enabled='yes'/>"})
  void reports_a_rom_that_is_on(String rom) {
    KIT.domain(Domains.snp(CARD.replace("ROM", rom)))
        .reports(9)
        .fixedTo(Domains.snp(CARD.replace("ROM", "<rom enabled='no'/>")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<rom enabled='no'/>", "<rom bar='off'/>"})
  void accepts_a_rom_that_is_off(String rom) {
    KIT.domain(Domains.sev(CARD.replace("ROM", rom))).reportsNothing();
  }

  @Test
  void reports_other_virtio_models_too() {
    KIT.domain(
            Domains.sev(
                "<interface type='user'><model type='virtio-non-transitional'/></interface>"))
        .reports(6);
  }

  @Test
  void has_no_concern_with_other_cards() {
    KIT.domain(Domains.sev("<interface type='user'><model type='e1000e'/></interface>"))
        .isNoConcern();
  }

  @Test
  void has_no_concern_with_a_card_of_the_host_that_is_called_virtio() {
    KIT.domain(Domains.sev("<interface type='hostdev'><model type='virtio'/></interface>"))
        .isNoConcern();
  }
}
