package dev.sevkit.validate.rules.memory;

import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class SnpMemoryLockedTest {

  private static final RuleKit KIT = RuleKit.of(new SnpMemoryLocked());

  private static String domain(String... lines) {
    return """
    <domain type='kvm'>
      <memory unit='GiB'>4</memory>
    %s  <launchSecurity type='sev-snp'>
        <policy>0x30000</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(lines.length == 0 ? "" : "  " + String.join("\n  ", lines) + "\n");
  }

  @Test
  void deletes_the_element_and_what_held_nothing_else() {
    KIT.domain(domain("<memoryBacking>", "  <locked/>", "</memoryBacking>"))
        .reports(4)
        .as(WARNING)
        .fixedTo(domain());
  }

  @Test
  void keeps_what_else_memory_backing_says() {
    KIT.domain(domain("<memoryBacking>", "  <hugepages/>", "  <locked/>", "</memoryBacking>"))
        .reports(5)
        .fixedTo(domain("<memoryBacking>", "  <hugepages/>", "</memoryBacking>"));
  }

  @Test
  void keeps_what_the_author_noted() {
    KIT.domain(domain("<memoryBacking>", "  <!-- why -->", "  <locked/>", "</memoryBacking>"))
        .fixedTo(domain("<memoryBacking>", "  <!-- why -->", "</memoryBacking>"));
  }

  @Test
  void accepts_memory_that_is_not_locked() {
    KIT.domain(domain()).reportsNothing();
    KIT.domain(domain("<memoryBacking><source type='memfd'/></memoryBacking>")).reportsNothing();
    KIT.domain(domain("<memtune><hard_limit>4456448</hard_limit></memtune>")).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev_which_needs_it() {
    KIT.domain(
            domain("<memoryBacking><locked/></memoryBacking>")
                .replace("'sev-snp'", "'sev'")
                .replace("0x30000", "0x3"))
        .isNoConcern();
  }
}
