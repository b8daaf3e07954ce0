package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class RngMissingTest {

  private static final RuleKit KIT = RuleKit.of(new RngMissing());

  @Test
  void reports_devices_without_generator() {
    KIT.domain(Domains.snp("<memballoon model='none'/>")).reports(5).as(INFO).hasNoSafeFix();
  }

  @Test
  void accepts_a_generator() {
    KIT.domain(Domains.sev("<rng model='virtio'/>")).reportsNothing();
  }

  @Test
  void has_no_concern_with_a_fragment_without_devices() {
    KIT.domain("<domain><launchSecurity type='sev'><policy>0x3</policy></launchSecurity></domain>")
        .isNoConcern();
  }

  @Test
  void has_no_concern_with_a_domain_without_sev() {
    KIT.domain("<domain><devices/></domain>").isNoConcern();
  }
}
