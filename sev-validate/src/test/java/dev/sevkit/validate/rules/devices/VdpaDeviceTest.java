package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class VdpaDeviceTest {

  private static final RuleKit KIT = RuleKit.of(new VdpaDevice());

  private static final String CARD =
      "<interface type='vdpa'><source dev='/dev/vhost-vdpa-0'/></interface>";
  private static final String DISK =
      "<disk type='vhostvdpa'><target dev='vda' bus='virtio'/></disk>";

  @Test
  void warns_of_both_kinds() {
    KIT.domain(Domains.sev(CARD + "\n" + DISK)).reports(6, 7).as(WARNING);
  }

  @Test
  void is_an_error_for_the_disk_of_a_snp_guest() {
    KIT.domain(Domains.snp(DISK)).reports(6).as(ERROR);
    KIT.domain(Domains.snp(CARD)).reports(6).as(WARNING);
  }

  @Test
  void accepts_other_types() {
    KIT.domain(Domains.snp("<interface type='network'/>\n<disk type='block'/>")).reportsNothing();
  }

  @Test
  void has_no_concern_with_a_domain_without_sev() {
    KIT.domain("<domain><devices>" + CARD + "</devices></domain>").isNoConcern();
  }
}
