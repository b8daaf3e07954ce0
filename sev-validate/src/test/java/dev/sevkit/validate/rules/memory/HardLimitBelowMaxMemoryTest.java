package dev.sevkit.validate.rules.memory;

import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardLimitBelowMaxMemoryTest {

  private static final RuleKit KIT = RuleKit.of(new HardLimitBelowMaxMemory());

  private static String domain(String maxMemory, long limitKib, String type) {
    return """
    <domain type='kvm'>
      <maxMemory slots='4' unit='GiB'>%s</maxMemory>
      <memory unit='GiB'>4</memory>
      <memtune>
        <hard_limit unit='KiB'>%d</hard_limit>
      </memtune>
      <launchSecurity type='%s'>
        <policy>0x7</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(maxMemory, limitKib, type);
  }

  @Test
  void reports_a_limit_without_room_for_what_can_be_added() {
    KIT.domain(domain("16", 4_456_448, "sev"))
        .reports(5)
        .as(WARNING)
        .saying("expected 16640 MiB or more")
        .fixedTo(domain("16", 17_039_360, "sev"));
    KIT.domain(domain("16", 17_039_359, "sev")).reports(5);
  }

  @Test
  void accepts_a_limit_with_room() {
    KIT.domain(domain("16", 17_039_360, "sev")).reportsNothing();
  }

  @Test
  void counts_devices_once() {
    String dimm =
        "<devices><memory><target><size unit='GiB'>2</size></target></memory></devices></domain>";
    KIT.domain(domain("16", 17_039_360, "sev").replace("</domain>", dimm)).reportsNothing();
    KIT.domain(domain("16", 17_039_359, "sev").replace("</domain>", dimm)).reports(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "2", "x", ""})
  void leaves_memory_that_cannot_grow_to_another_rule(String maxMemory) {
    KIT.domain(domain(maxMemory, 1, "sev")).reportsNothing();
  }

  @Test
  void is_silent_where_no_limit_could_be_high_enough() {
    KIT.domain(domain("16", 1, "sev").replace("unit='GiB'>16<", ">9007199254740991<"))
        .reportsNothing();
  }

  @Test
  void accepts_memory_without_a_limit() {
    KIT.domain(
            "<domain><maxMemory>8388608</maxMemory><memory>4194304</memory>"
                + "<launchSecurity type='sev'/></domain>")
        .reportsNothing();
  }

  @Test
  void has_no_concern_with_sev_snp() {
    KIT.domain(domain("16", 1, "sev-snp")).isNoConcern();
  }
}
