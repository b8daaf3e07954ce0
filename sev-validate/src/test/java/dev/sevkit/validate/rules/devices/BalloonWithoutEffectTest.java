package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class BalloonWithoutEffectTest {

  private static final RuleKit KIT = RuleKit.of(new BalloonWithoutEffect());

  @Test
  void reports_options_that_return_memory() {
    KIT.domain(Domains.sev("<memballoon model='virtio' autodeflate='on' freePageReporting='on'/>"))
        .reports(6)
        .as(INFO)
        .saying("autodeflate and freePageReporting")
        .hasNoSafeFix()
        .unsafelyFixedTo(Domains.sev("<memballoon model='none'/>"));
  }

  @Test
  void accepts_a_balloon_for_statistics() {
    KIT.domain(
            Domains.sev(
                "<memballoon model='virtio' autodeflate='off'><stats period='10'/></memballoon>"))
        .reportsNothing();
  }

  @Test
  void accepts_no_balloon() {
    KIT.domain(Domains.sev("<memballoon model='none' autodeflate='on'/>")).reportsNothing();
  }

  @Test
  void has_no_concern_with_snp() {
    KIT.domain(Domains.snp("<memballoon model='virtio' freePageReporting='on'/>")).isNoConcern();
  }
}
