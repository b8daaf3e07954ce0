package dev.sevkit.validate.rules.policy;

import static dev.sevkit.validate.Severity.WARNING;
import static dev.sevkit.validate.rules.policy.PolicyDomains.bound;
import static dev.sevkit.validate.rules.policy.PolicyDomains.domain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.Fix;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyWithoutSevEsTest {

  private static final RuleKit KIT = RuleKit.of(new PolicyWithoutSevEs());

  @Test
  void warns_where_the_host_has_asids_for_it() {
    KIT.on(Hosts.ROME)
        .domain(domain("sev", "0x0033"))
        .reports(3)
        .as(WARNING)
        .saying("the host has 99 ASIDs for SEV-ES", "found 0x0033")
        .hasNoSafeFix()
        .unsafelyFixedTo(domain("sev", "0x0037"));
  }

  @Test
  void is_a_note_without_a_fix_where_sev_snp_may_keep_sev_es_out() {
    KIT.on(Hosts.GENOA).domain(domain("sev", "0x3")).reports(3).as(Severity.INFO);
    assertThat(KIT.on(Hosts.GENOA).domain(domain("sev", "0x3")).findings().get(0).fixes())
        .isEmpty();
  }

  @Test
  void is_a_note_where_the_host_is_unknown_or_does_not_count() {
    KIT.domain(domain("sev", "0x3"))
        .reports(3)
        .as(Severity.INFO)
        .hasNoSafeFix()
        .unsafelyFixedTo(domain("sev", "0x7"));
    KIT.on(Hosts.LIBVIRT_7)
        .domain(domain("sev", "0x3"))
        .reports(3)
        .as(Severity.INFO)
        .hasNoSafeFix()
        .unsafelyFixedTo(domain("sev", "0x7"));
  }

  @Test
  void accepts_plain_sev_where_there_is_nothing_better() {
    KIT.on(Hosts.NAPLES).domain(domain("sev", "0x3")).reportsNothing();
    KIT.on(Hosts.PLAIN).domain(domain("sev", "0x3")).reportsNothing();
  }

  @Test
  void changes_a_policy_a_session_was_made_for_with_a_word_on_it() {
    assertThat(KIT.on(Hosts.ROME).domain(bound("sev", "0x3", "session")).findings().get(0).fixes())
        .extracting(Fix::description)
        .singleElement()
        .asString()
        .contains("invalidates the launch session");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x7", "0x5", "0x41", "0x30000", "what"})
  void accepts_sev_es_and_leaves_what_is_no_policy_to_the_rules_on_that(String policy) {
    KIT.on(Hosts.ROME).domain(domain("sev", policy)).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev_snp() {
    KIT.on(Hosts.ROME).domain(domain("sev-snp", "0x30000")).isNoConcern();
  }
}
