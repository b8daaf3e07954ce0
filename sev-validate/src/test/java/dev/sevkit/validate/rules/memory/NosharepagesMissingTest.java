package dev.sevkit.validate.rules.memory;

import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class NosharepagesMissingTest {

  private static final RuleKit KIT = RuleKit.of(new NosharepagesMissing());

  private static String domain(String backing) {
    return """
    <domain type='kvm'>
      <memory unit='GiB'>4</memory>
    %s  <launchSecurity type='sev-snp'/>
    </domain>
    """
        .formatted(backing);
  }

  @Test
  void notes_it_at_memory_backing_and_fixes_it_only_if_asked() {
    KIT.domain(domain("  <memoryBacking>\n    <locked/>\n  </memoryBacking>\n"))
        .reports(3)
        .as(INFO)
        .hasNoSafeFix()
        .unsafelyFixedTo(
            domain("  <memoryBacking>\n    <nosharepages/>\n    <locked/>\n  </memoryBacking>\n"));
  }

  @Test
  void notes_it_at_the_domain_where_memory_backing_is_missing() {
    KIT.domain(domain(""))
        .reports(1)
        .unsafelyFixedTo(domain("  <memoryBacking>\n    <nosharepages/>\n  </memoryBacking>\n"));
  }

  @Test
  void accepts_the_element() {
    KIT.domain(domain("  <memoryBacking><nosharepages/></memoryBacking>\n")).reportsNothing();
  }

  @Test
  void has_no_concern_with_other_guests() {
    KIT.domain(domain("").replace("sev-snp", "s390-pv")).isNoConcern();
  }
}
