package dev.sevkit.validate.rules.memory;

import static dev.sevkit.validate.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class LockedWithoutLimitTest {

  private static final RuleKit KIT = RuleKit.of(new LockedWithoutLimit());

  private static String domain(String memtune) {
    return """
    <domain type='kvm'>
      <memory unit='GiB'>4</memory>
    %s  <memoryBacking>
        <locked/>
      </memoryBacking>
      <launchSecurity type='sev'/>
    </domain>
    """
        .formatted(memtune);
  }

  private static final String LIMIT = "    <hard_limit unit='KiB'>4456448</hard_limit>\n";

  @Test
  void notes_that_nothing_in_the_domain_limits_qemu() {
    KIT.domain(domain("  <memtune>\n    <soft_limit>1</soft_limit>\n  </memtune>\n"))
        .reports(7)
        .as(INFO)
        .hasNoSafeFix()
        .unsafelyFixedTo(
            domain("  <memtune>\n" + LIMIT + "    <soft_limit>1</soft_limit>\n  </memtune>\n"));
  }

  @Test
  void adds_the_section_that_is_missing() {
    KIT.domain(domain("")).reports(4);
    KIT.domain(domain("")).hasNoSafeFix();
  }

  @Test
  void has_no_fix_where_memory_cannot_be_read() {
    String unread = domain("").replace("'GiB'", "'furlong'");
    requireNoFix(KIT.domain(unread).reports(4));
  }

  @Test
  void accepts_a_limit() {
    KIT.domain(domain("  <memtune>\n" + LIMIT + "  </memtune>\n")).reportsNothing();
  }

  @Test
  void accepts_memory_that_is_not_locked() {
    KIT.domain("<domain><launchSecurity type='sev'/></domain>").reportsNothing();
  }

  @Test
  void has_no_concern_with_sev_snp() {
    KIT.domain(domain("").replace("'sev'", "'sev-snp'")).isNoConcern();
  }

  private static void requireNoFix(RuleKit.Judged judged) {
    assertThat(judged.findings()).hasSize(1).allMatch(finding -> finding.fixes().isEmpty());
  }
}
