package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Need.HOST_CAPABILITIES;
import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class SevEsOnSnpHostTest {

  private static final RuleKit KIT = RuleKit.of(new SevEsOnSnpHost());

  private static final String ES_GUEST = Domains.of("sev", "0x7", "q35", "");

  @Test
  void is_a_note_where_sev_snp_may_be_enabled() {
    KIT.on(Hosts.GENOA).domain(ES_GUEST).reports(8).as(INFO).hasNoSafeFix();
  }

  @Test
  void accepts_hosts_without_sev_snp_or_without_sev_es() {
    KIT.on(Hosts.ROME).domain(ES_GUEST).reportsNothing();
    KIT.on(ListedHosts.ROME).domain(ES_GUEST).reportsNothing();
    KIT.on(ListedHosts.WITHOUT_ASIDS).domain(ES_GUEST).reportsNothing();
    KIT.on(Hosts.PLAIN).domain(ES_GUEST).reportsNothing();
  }

  @Test
  void has_no_concern_with_plain_sev_and_sev_snp() {
    KIT.on(Hosts.GENOA).domain(Domains.sev("")).isNoConcern();
    KIT.on(Hosts.GENOA).domain(Domains.snp("")).isNoConcern();
  }

  @Test
  void is_skipped_when_the_host_is_unknown() {
    KIT.domain(ES_GUEST).isSkippedFor(HOST_CAPABILITIES);
  }
}
