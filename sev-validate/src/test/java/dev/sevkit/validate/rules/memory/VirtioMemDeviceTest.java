package dev.sevkit.validate.rules.memory;

import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class VirtioMemDeviceTest {

  private static final RuleKit KIT = RuleKit.of(new VirtioMemDevice());

  private static final String DEVICES =
      "<memory model='dimm'/>\n<memory model='virtio-mem'/>\n<memory model='virtio-mem'/>";

  @Test
  void reports_every_device_of_a_guest_whose_memory_is_locked() {
    KIT.domain(Domains.sev(DEVICES)).reports(7, 8).as(ERROR).hasNoSafeFix();
    KIT.domain(Domains.of("sev", "0x7", "q35", DEVICES)).reports(7, 8);
  }

  @Test
  void accepts_other_models() {
    KIT.domain(Domains.sev("<memory model='dimm'/><memory model='virtio-pmem'/><memory/>"))
        .reportsNothing();
    KIT.domain("<domain><launchSecurity type='sev'/></domain>").reportsNothing();
  }

  @Test
  void has_no_concern_with_sev_snp() {
    KIT.domain(Domains.snp(DEVICES)).isNoConcern();
  }
}
