package dev.sevkit.validate.rules.host;

import static dev.sevkit.validate.Need.HOST_CAPABILITIES;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class HostLacksSevTest {

  private static final RuleKit KIT = RuleKit.of(new HostLacksSev());

  private static final String GUEST = Domains.sev("");

  @Test
  void reports_a_host_without_sev() {
    KIT.on(Hosts.PLAIN).domain(GUEST).reports(7).saying("supported='no'").hasNoSafeFix();
  }

  @Test
  void accepts_a_host_with_sev() {
    KIT.on(Hosts.ROME).domain(GUEST).reportsNothing();
    KIT.on(Hosts.GENOA).domain(Domains.snp("")).reportsNothing();
  }

  @Test
  void does_not_count_capabilities_of_emulation() {
    KIT.on(Hosts.EMULATION).domain(GUEST).reports(7).saying("--virttype kvm");
  }

  @Test
  void reports_a_host_that_gives_every_asid_to_sev_es() {
    KIT.on(Hosts.ES_ONLY).domain(GUEST).reports(7).saying("maxGuests is 0");
    KIT.on(Hosts.ES_ONLY).domain(Domains.of("sev", "0x7", "q35", "")).reportsNothing();
  }

  @Test
  void judges_a_domain_that_is_to_become_a_guest() {
    KIT.on(Hosts.PLAIN).as(SevType.SEV).domain("<domain type='kvm'/>").reports(1);
  }

  @Test
  void is_skipped_without_host_capabilities() {
    KIT.domain(GUEST).isSkippedFor(HOST_CAPABILITIES);
  }
}
