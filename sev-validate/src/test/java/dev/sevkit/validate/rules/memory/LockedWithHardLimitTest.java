package dev.sevkit.validate.rules.memory;

import static dev.sevkit.validate.Severity.INFO;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class LockedWithHardLimitTest {

  private static final RuleKit KIT = RuleKit.of(new LockedWithHardLimit());

  private static String domain(long limitKib, String backing) {
    return """
    <domain type='kvm'>
      <memory unit='GiB'>4</memory>
      <memtune>
        <hard_limit>%d</hard_limit>
      </memtune>
      %s
      <launchSecurity type='sev'/>
    </domain>
    """
        .formatted(limitKib, backing);
  }

  private static final String LOCKED = "<memoryBacking><locked/></memoryBacking>";

  @Test
  void notes_that_the_limit_counts() {
    KIT.domain(domain(4_456_448, LOCKED))
        .reports(4)
        .as(INFO)
        .saying("<locked/> is there as well")
        .hasNoSafeFix();
  }

  @Test
  void warns_of_less_than_256_mib_for_qemu() {
    KIT.domain(domain(4_456_447, LOCKED)).reports(4).as(WARNING).saying("less than 256 MiB");
  }

  @Test
  void only_notes_what_it_cannot_read() {
    KIT.domain(domain(1, LOCKED).replace("unit='GiB'", "unit='furlong'")).reports(4).as(INFO);
    KIT.domain(domain(1, LOCKED).replace(">1<", ">x<")).reports(4).as(INFO);
  }

  @Test
  void accepts_one_of_the_two() {
    KIT.domain(domain(4_456_448, "<memoryBacking><hugepages/></memoryBacking>")).reportsNothing();
    KIT.domain("<domain>" + LOCKED + "<launchSecurity type='sev'/></domain>").reportsNothing();
  }

  @Test
  void has_no_concern_with_sev_snp() {
    KIT.domain(domain(1, LOCKED).replace("'sev'", "'sev-snp'")).isNoConcern();
  }
}
