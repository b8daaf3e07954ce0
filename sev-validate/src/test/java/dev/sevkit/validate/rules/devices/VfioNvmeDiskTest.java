package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class VfioNvmeDiskTest {

  private static final RuleKit KIT = RuleKit.of(new VfioNvmeDisk());

  @Test
  void reports_a_drive_used_through_vfio() {
    KIT.domain(Domains.snp("<disk type='nvme'><target dev='vda'/></disk>")).reports(6).as(ERROR);
    KIT.domain(Domains.sev("<disk type='nvme'><target dev='vda'/></disk>")).reports(6).as(WARNING);
  }

  @Test
  void accepts_a_block_device() {
    KIT.domain(Domains.snp("<disk type='block'><target dev='vda'/></disk>")).reportsNothing();
  }
}
