package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Need.HOST_CAPABILITIES;

import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class CbitposMismatchTest {

  private static final RuleKit KIT = RuleKit.of(new CbitposMismatch());

  private static final String POSITION_47 =
      """
      <domain type='kvm'>
        <launchSecurity type='sev'>
          <cbitpos>47</cbitpos>
          <policy>0x3</policy>
        </launchSecurity>
      </domain>
      """;

  @Test
  void reports_a_position_the_host_does_not_use() {
    KIT.on(Hosts.GENOA)
        .domain(POSITION_47)
        .reports(3)
        .saying("expected 51, found 47")
        .fixedTo(POSITION_47.replace("47", "51"));
  }

  @Test
  void accepts_the_position_of_the_host() {
    KIT.on(Hosts.ROME).domain(POSITION_47).reportsNothing();
  }

  @Test
  void has_no_concern_with_a_domain_that_leaves_the_position_to_libvirt() {
    KIT.domain("<domain><launchSecurity type='sev'><policy>0x3</policy></launchSecurity></domain>")
        .isNoConcern();
  }

  @Test
  void is_skipped_without_host_capabilities() {
    KIT.domain(POSITION_47).isSkippedFor(HOST_CAPABILITIES);
  }
}
