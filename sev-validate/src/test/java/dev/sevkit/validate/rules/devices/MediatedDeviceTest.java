package dev.sevkit.validate.rules.devices;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class MediatedDeviceTest {

  private static final RuleKit KIT = RuleKit.of(new MediatedDevice());

  @Test
  void reports_a_mediated_device() {
    KIT.domain(Domains.snp("<hostdev mode='subsystem' type='mdev' model='vfio-pci'/>"))
        .reports(6)
        .hasNoSafeFix();
  }

  @Test
  void accepts_other_devices_of_the_host() {
    KIT.domain(Domains.sev("<hostdev mode='subsystem' type='usb'/>")).reportsNothing();
  }
}
