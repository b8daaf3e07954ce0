package dev.sevkit.validate.rules.host;

import static dev.sevkit.validate.Need.HOST_CAPABILITIES;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class HostLacksSevEsTest {

  private static final RuleKit KIT = RuleKit.of(new HostLacksSevEs());

  private static final String ES_GUEST = Domains.of("sev", "0x7", "q35", "");

  @Test
  void reports_a_host_without_asids_for_it() {
    KIT.on(Hosts.NAPLES).domain(ES_GUEST).reports(7).saying("found 0").hasNoSafeFix();
  }

  @Test
  void accepts_a_host_with_asids() {
    KIT.on(Hosts.ROME).domain(ES_GUEST).reportsNothing();
  }

  @Test
  void has_no_concern_with_plain_sev() {
    KIT.on(Hosts.NAPLES).domain(Domains.sev("")).isNoConcern();
  }

  @Test
  void is_skipped_when_the_capabilities_are_unknown_or_silent() {
    KIT.domain(ES_GUEST).isSkippedFor(HOST_CAPABILITIES);
    KIT.on(Hosts.LIBVIRT_7).domain(ES_GUEST).isSkippedFor(HOST_CAPABILITIES);
  }
}
