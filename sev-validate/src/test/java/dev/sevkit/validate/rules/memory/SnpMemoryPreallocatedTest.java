package dev.sevkit.validate.rules.memory;

import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class SnpMemoryPreallocatedTest {

  private static final RuleKit KIT = RuleKit.of(new SnpMemoryPreallocated());

  private static String domain(String type, String policy, String allocation) {
    return """
        <domain type='kvm'>
          <memoryBacking>
            %s
          </memoryBacking>
          <launchSecurity type='%s'>
            <policy>%s</policy>
          </launchSecurity>
        </domain>
        """
        .formatted(allocation, type, policy);
  }

  @Test
  void notes_memory_that_is_allocated_at_once() {
    KIT.domain(domain("sev-snp", "0x30000", "<allocation mode='immediate' threads='4'/>"))
        .reports(3)
        .as(INFO)
        .saying("found mode immediate")
        .hasNoSafeFix();
  }

  @Test
  void accepts_memory_that_is_allocated_as_needed() {
    KIT.domain(domain("sev-snp", "0x30000", "<allocation mode='ondemand'/>")).reportsNothing();
    KIT.domain(domain("sev-snp", "0x30000", "<allocation/>")).reportsNothing();
    KIT.domain(domain("sev-snp", "0x30000", "<source type='memfd'/>")).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev() {
    KIT.domain(domain("sev", "0x3", "<allocation mode='immediate'/>")).isNoConcern();
  }
}
