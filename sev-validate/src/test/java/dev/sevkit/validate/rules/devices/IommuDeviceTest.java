package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class IommuDeviceTest {

  private static final RuleKit KIT = RuleKit.of(new IommuDevice());

  @Test
  void reports_every_iommu() {
    KIT.domain(Domains.sev("<iommu model='intel'/>")).reports(6).as(INFO).hasNoSafeFix();
    KIT.domain(Domains.snp("<iommu model='amd'/>\n<iommu model='virtio'/>")).reports(6, 7);
  }

  @Test
  void accepts_the_option_of_virtio_devices() {
    KIT.domain(Domains.sev("<rng model='virtio'><driver iommu='on'/></rng>")).reportsNothing();
  }

  @Test
  void accepts_it_where_so_many_cpus_need_it() {
    String guest = Domains.sev("<iommu model='intel'/>");
    KIT.domain(guest.replace("  <os ", "  <vcpu>256</vcpu>\n  <os ")).reportsNothing();
    KIT.domain(guest.replace("  <os ", "  <vcpu>255</vcpu>\n  <os ")).reports(7);
  }

  @Test
  void has_no_concern_with_a_domain_without_sev() {
    KIT.domain("<domain><devices><iommu model='intel'/></devices></domain>").isNoConcern();
  }
}
