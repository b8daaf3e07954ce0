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

  @Test
  void reports_a_position_no_host_has_without_knowing_the_host() {
    KIT.domain(POSITION_47.replace("47", "99"))
        .reports(3)
        .saying("a page table entry has bits 0 to 63; found 99")
        .hasNoSafeFix();
    KIT.libvirt("6.9.0")
        .domain(POSITION_47.replace("47", "64"))
        .fixedTo(POSITION_47.replace("    <cbitpos>47</cbitpos>\n", ""));
    KIT.domain(POSITION_47.replace("47", "63")).isSkippedFor(HOST_CAPABILITIES);
  }

  @Test
  void takes_leading_zeros_for_nothing() {
    KIT.on(Hosts.ROME).domain(POSITION_47.replace("47", "0000000000047")).reportsNothing();
  }
}
