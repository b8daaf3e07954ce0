package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class HostFilesystemTest {

  private static final RuleKit KIT = RuleKit.of(new HostFilesystem());

  @Test
  void reports_every_shared_folder() {
    KIT.domain(
            Domains.snp(
                "<filesystem type='mount'><driver type='virtiofs'/></filesystem>\n"
                    + "<filesystem type='mount' accessmode='mapped'/>"))
        .reports(6, 7)
        .as(INFO)
        .hasNoSafeFix();
  }

  @Test
  void accepts_disks_and_what_only_containers_can_have() {
    KIT.domain(Domains.sev("<disk type='file'/>")).reportsNothing();
    KIT.domain(Domains.sev("<filesystem type='ram'/>")).reportsNothing();
  }

  @Test
  void has_no_concern_with_a_domain_without_sev() {
    KIT.domain("<domain><devices><filesystem/></devices></domain>").isNoConcern();
  }
}
