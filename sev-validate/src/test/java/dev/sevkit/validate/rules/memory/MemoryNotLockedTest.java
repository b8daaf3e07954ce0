package dev.sevkit.validate.rules.memory;

import dev.sevkit.validate.kit.Fixtures;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class MemoryNotLockedTest {

  private static final RuleKit KIT = RuleKit.of(new MemoryNotLocked());

  @Test
  void reports_memory_that_is_neither_locked_nor_limited() {
    KIT.fixture("bad.xml").reports(3).fixedTo(Fixtures.text("memory-not-locked/good.xml"));
  }

  @Test
  void accepts_locked_memory() {
    KIT.fixture("good.xml").reportsNothing();
  }

  @Test
  void accepts_a_hard_limit() {
    KIT.domain(
            """
            <domain type='kvm'>
              <memory unit='GiB'>4</memory>
              <memtune>
                <hard_limit unit='KiB'>4456448</hard_limit>
              </memtune>
              <launchSecurity type='sev'>
                <policy>0x7</policy>
              </launchSecurity>
            </domain>
            """)
        .reportsNothing();
  }

  @Test
  void keeps_what_memory_backing_says_already() {
    KIT.domain(
            """
            <domain type='kvm'>
              <memory unit='GiB'>4</memory>
              <memoryBacking>
                <hugepages/>
              </memoryBacking>
              <launchSecurity type='sev'>
                <policy>0x3</policy>
              </launchSecurity>
            </domain>
            """)
        .reports(2)
        .saying("huge pages do not take the place of it")
        .fixedTo(
            """
            <domain type='kvm'>
              <memory unit='GiB'>4</memory>
              <memoryBacking>
                <hugepages/>
                <locked/>
              </memoryBacking>
              <launchSecurity type='sev'>
                <policy>0x3</policy>
              </launchSecurity>
            </domain>
            """);
  }

  @Test
  void has_no_concern_with_sev_snp_which_needs_no_locked_memory() {
    KIT.domain(
            """
            <domain type='kvm'>
              <memory unit='GiB'>4</memory>
              <launchSecurity type='sev-snp'>
                <policy>0x30000</policy>
              </launchSecurity>
            </domain>
            """)
        .isNoConcern();
  }
}
