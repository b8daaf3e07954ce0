package dev.sevkit.validate.rules.machine;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class DomainTypeNotKvmTest {

  private static final RuleKit KIT = RuleKit.of(new DomainTypeNotKvm());

  @Test
  void reports_emulation() {
    KIT.domain(Domains.sev("").replace("'kvm'", "'qemu'"))
        .reports(1)
        .saying("expected kvm, found qemu")
        .fixedTo(Domains.sev(""));
  }

  @Test
  void reports_a_domain_without_type() {
    KIT.domain(Domains.sev("").replace(" type='kvm'", "")).reports(1).fixedTo(Domains.sev(""));
  }

  @Test
  void does_not_make_another_hypervisor_kvm() {
    KIT.domain(Domains.sev("").replace("'kvm'", "'xen'")).reports(1).hasNoSafeFix();
  }

  @Test
  void reports_what_could_not_be_a_sev_guest_and_is_judged_as_one() {
    KIT.as(SevType.SEV).domain("<domain type='lxc'/>").reports(1).hasNoSafeFix();
  }

  @Test
  void accepts_kvm() {
    KIT.domain(Domains.snp("")).reportsNothing();
  }
}
