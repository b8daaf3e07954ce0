package dev.sevkit.validate.rules.host;

import static dev.sevkit.validate.Need.FIRMWARE_DESCRIPTORS;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmwareLacksSevTest {

  private static final RuleKit KIT = RuleKit.of(new FirmwareLacksSev());

  private static String guest(String os, String policy, String machine) {
    return """
    <domain type='kvm'>
      <os%s>
        <type arch='x86_64' machine='%s'>hvm</type>
        <loader type='rom'>%s</loader>
      </os>
      <launchSecurity type='sev'>
        <policy>%s</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(os.isEmpty() ? " firmware='efi'" : "", machine, os, policy);
  }

  @Test
  void reports_that_automatic_selection_finds_nothing() {
    KIT.on(Hosts.PLAIN_FIRMWARE)
        .domain(guest("", "0x3", "q35"))
        .reports(2)
        .as(ERROR)
        .saying("SEV on q35");
  }

  @Test
  void knows_which_machine_a_build_is_for() {
    KIT.on(Hosts.CONFIDENTIAL_FIRMWARE).domain(guest("", "0x7", "q35")).reportsNothing();
    KIT.on(Hosts.CONFIDENTIAL_FIRMWARE)
        .domain(guest("", "0x7", "pc"))
        .reports(2)
        .saying("SEV-ES on pc");
    KIT.on(Hosts.CONFIDENTIAL_FIRMWARE).domain(guest("", "0x3", "pc-i440fx-8.2")).reportsNothing();
  }

  @Test
  void warns_of_an_image_that_promises_nothing() {
    KIT.on(Hosts.CONFIDENTIAL_FIRMWARE)
        .domain(guest("/usr/share/OVMF/OVMF_CODE_4M.fd", "0x7", "q35"))
        .reports(4)
        .as(WARNING)
        .saying("does not say so");
    KIT.on(Hosts.CONFIDENTIAL_FIRMWARE)
        .domain(guest("/opt/own.fd", "0x3", "q35"))
        .reports(4)
        .as(WARNING)
        .saying("no descriptor is for /opt/own.fd");
  }

  @Test
  void accepts_an_image_that_does() {
    KIT.on(Hosts.CONFIDENTIAL_FIRMWARE)
        .domain(guest("/usr/share/ovmf/OVMF.amdsev.fd", "0x7", "q35"))
        .reportsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "OVMF.amdsev.fd, 0x7, true",
    "OVMF_CODE.cc.fd, 0x7, true",
    "ovmf-x86_64-4m-code.bin, 0x3, true",
    "OVMF_CODE_4M.fd, 0x3, true",
    "OVMF_CODE_4M.fd, 0x7, false",
    "OVMF_CODE.fd, 0x3, false",
    "my-OVMF.amdsev.fd, 0x3, false"
  })
  void knows_some_builds_by_name_where_no_descriptor_tells(
      String name, String policy, boolean known) {
    var judged =
        KIT.on(Hosts.CONFIDENTIAL_FIRMWARE).domain(guest("/opt/fw/" + name, policy, "q35"));
    if (known) {
      judged.reportsNothing();
    } else {
      judged.reports(4).as(WARNING);
    }
  }

  @Test
  void is_skipped_without_descriptors() {
    KIT.domain(guest("", "0x3", "q35")).isSkippedFor(FIRMWARE_DESCRIPTORS);
  }

  @Test
  void has_no_concern_with_a_domain_that_asks_for_no_uefi() {
    KIT.domain("<domain><launchSecurity type='sev'><policy>0x3</policy></launchSecurity></domain>")
        .isNoConcern();
  }
}
