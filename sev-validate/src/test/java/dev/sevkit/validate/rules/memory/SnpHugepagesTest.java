package dev.sevkit.validate.rules.memory;

import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class SnpHugepagesTest {

  private static final RuleKit KIT = RuleKit.of(new SnpHugepages());

  private static String domain(String type, String policy, String backing) {
    return """
        <domain type='kvm'>
          <memory unit='GiB'>4</memory>
        %s  <launchSecurity type='%s'>
            <policy>%s</policy>
          </launchSecurity>
        </domain>
        """
        .formatted(backing, type, policy);
  }

  private static String snp(String backing) {
    return domain("sev-snp", "0x30000", backing);
  }

  @Test
  void reports_huge_pages_and_removes_them_when_asked() {
    KIT.domain(snp("  <memoryBacking>\n    <hugepages/>\n  </memoryBacking>\n"))
        .reports(4)
        .as(WARNING)
        .hasNoSafeFix()
        .unsafelyFixedTo(snp(""));
  }

  @Test
  void leaves_what_else_the_backing_holds() {
    KIT.domain(
            snp(
                """
                  <memoryBacking>
                    <hugepages>
                      <page size='1' unit='G'/>
                    </hugepages>
                    <source type='memfd'/>
                  </memoryBacking>
                """))
        .reports(4)
        .unsafelyFixedTo(
            snp(
                """
                  <memoryBacking>
                    <source type='memfd'/>
                  </memoryBacking>
                """));
  }

  @Test
  void accepts_other_backing_and_none() {
    KIT.domain(snp("  <memoryBacking>\n    <source type='memfd'/>\n  </memoryBacking>\n"))
        .reportsNothing();
    KIT.domain(snp("")).reportsNothing();
  }

  @Test
  void judges_a_domain_that_is_to_become_one() {
    KIT.as(SevType.SEV_SNP)
        .domain("<domain><memoryBacking><hugepages/></memoryBacking></domain>")
        .reports(1);
  }

  @Test
  void has_no_concern_with_sev() {
    KIT.domain(domain("sev", "0x3", "  <memoryBacking>\n    <hugepages/>\n  </memoryBacking>\n"))
        .isNoConcern();
  }
}
