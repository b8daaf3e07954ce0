package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Need.HOST_CAPABILITIES;
import static dev.sevkit.validate.Severity.INFO;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class SnpHostUnprovenTest {

  private static final RuleKit KIT = RuleKit.of(new SnpHostUnproven());

  private static final String SNP_GUEST = Domains.snp("");

  @Test
  void is_a_note_where_the_processor_could() {
    KIT.on(Hosts.GENOA).domain(SNP_GUEST).reports(8).as(INFO).hasNoSafeFix();
  }

  @Test
  void warns_where_the_c_bit_is_that_of_older_processors() {
    KIT.on(ListedHosts.ROME)
        .domain(SNP_GUEST)
        .reports(8)
        .as(WARNING)
        .saying("processors without SEV-SNP");
  }

  @Test
  void leaves_a_host_that_certainly_cannot_to_the_rule_on_that() {
    KIT.on(Hosts.ROME).domain(SNP_GUEST).reportsNothing();
    KIT.on(Hosts.PLAIN).domain(SNP_GUEST).reportsNothing();
    KIT.on(ListedHosts.WITHOUT_ASIDS).domain(SNP_GUEST).reportsNothing();
  }

  @Test
  void stands_at_the_domain_if_there_is_no_launch_security() {
    KIT.on(Hosts.GENOA).as(SevType.SEV_SNP).domain("\n<domain type='kvm'/>").reports(2);
  }

  @Test
  void has_no_concern_with_sev() {
    KIT.on(Hosts.GENOA).domain(Domains.sev("")).isNoConcern();
  }

  @Test
  void is_skipped_when_the_host_is_unknown() {
    KIT.domain(SNP_GUEST).isSkippedFor(HOST_CAPABILITIES);
  }
}
