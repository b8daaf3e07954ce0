package dev.sevkit.examples.rules;

import static dev.sevkit.validate.testing.RuleAssert.assertThatRule;

import dev.sevkit.validate.Severity;
import org.junit.jupiter.api.Test;

class DiskCacheNotNoneTest {

  private static final String GUEST =
      """
      <domain type='kvm'>
        <devices>
          <disk type='file'>
            <driver name='qemu' cache='%s'/>
          </disk>
          <disk type='file'>
            <driver name='qemu'/>
          </disk>
        </devices>
        <launchSecurity type='sev'>
          <policy>0x3</policy>
        </launchSecurity>
      </domain>
      """;

  @Test
  void is_complete() {
    assertThatRule(new DiskCacheNotNone()).isComplete();
  }

  @Test
  void reports_a_cache_of_the_host() {
    assertThatRule(new DiskCacheNotNone())
        .judging(GUEST.formatted("writeback"))
        .reports(4)
        .saying("expected none, found writeback")
        .withSeverity(Severity.WARNING)
        .fixedTo(GUEST.formatted("none"));
  }

  @Test
  void accepts_a_disk_without_cache() {
    assertThatRule(new DiskCacheNotNone()).judging(GUEST.formatted("none")).reportsNothing();
  }

  @Test
  void has_nothing_to_do_with_a_domain_without_sev() {
    assertThatRule(new DiskCacheNotNone()).judging("<domain type='kvm'/>").isNoConcern();
  }
}
