package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class PciPassthroughTest {

  private static final RuleKit KIT = RuleKit.of(new PciPassthrough());

  private static final String HOSTDEV = "<hostdev mode='subsystem' type='pci'/>";

  @Test
  void reports_pci_devices_of_the_host() {
    KIT.domain(Domains.sev(HOSTDEV + "\n<interface type='hostdev'/>"))
        .reports(6, 7)
        .as(ERROR)
        .hasNoSafeFix();
  }

  @Test
  void warns_only_for_sev_snp_on_qemu_10_1() {
    KIT.qemu("10.0").domain(Domains.snp(HOSTDEV)).reports(6).as(ERROR);
    KIT.qemu("10.1").domain(Domains.snp(HOSTDEV)).reports(6).as(WARNING);
    KIT.qemu("10.1").domain(Domains.sev(HOSTDEV)).reports(6).as(ERROR);
    KIT.domain(Domains.snp(HOSTDEV)).reports(6).as(ERROR);
  }

  @Test
  void accepts_usb_and_scsi_devices_of_the_host() {
    KIT.domain(
            Domains.sev(
                "<hostdev mode='subsystem' type='usb'/>\n<hostdev mode='subsystem' type='scsi'/>"))
        .reportsNothing();
  }
}
