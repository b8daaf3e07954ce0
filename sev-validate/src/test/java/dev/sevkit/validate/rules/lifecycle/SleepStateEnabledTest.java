package dev.sevkit.validate.rules.lifecycle;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class SleepStateEnabledTest {

  private static final RuleKit KIT = RuleKit.of(new SleepStateEnabled());

  private static String guest(String type, String policy, String mem, String disk) {
    return Domains.of(type, policy, "q35", "")
        .replace(
            "  <devices>\n",
            "  <pm>\n    <suspend-to-mem enabled='%s'/>\n    <suspend-to-disk enabled='%s'/>\n  </pm>\n  <devices>\n"
                .formatted(mem, disk));
  }

  @Test
  void reports_both_states_and_switches_them_off() {
    KIT.domain(guest("sev-snp", "0x30000", "yes", "yes"))
        .reports(6, 7)
        .as(ERROR)
        .saying("no firmware")
        .fixedTo(guest("sev-snp", "0x30000", "no", "no"));
  }

  @Test
  void warns_where_firmware_with_the_state_may_be_chosen() {
    KIT.domain(guest("sev", "0x3", "yes", "no")).reports(6).as(WARNING);
    KIT.domain(guest("sev", "0x7", "yes", "no")).reports(6).as(WARNING);
  }

  @Test
  void knows_that_no_firmware_offers_hibernation() {
    KIT.domain(guest("sev", "0x3", "no", "yes")).reports(7).as(ERROR);
  }

  @Test
  void asks_the_descriptors_where_they_are_known() {
    RuleKit kit = KIT.on(Hosts.CONFIDENTIAL_FIRMWARE);
    kit.domain(guest("sev", "0x3", "yes", "no")).reports(6).as(WARNING);
    kit.domain(guest("sev", "0x7", "yes", "no")).reports(6).as(ERROR);
  }

  @Test
  void only_warns_where_the_firmware_is_named() {
    KIT.domain(guest("sev-snp", "0x30000", "yes", "yes").replace(" firmware='efi'", ""))
        .reports(6, 7)
        .as(WARNING);
  }

  @Test
  void knows_that_a_stateless_guest_gets_the_build_for_sev() {
    KIT.domain(guest("sev", "0x3", "yes", "no").replace("</os>", "<loader stateless='yes'/></os>"))
        .reports(6)
        .as(ERROR);
  }

  @Test
  void accepts_no_and_silence() {
    KIT.domain(guest("sev", "0x3", "no", "no")).reportsNothing();
    KIT.domain(Domains.snp("")).reportsNothing();
  }
}
