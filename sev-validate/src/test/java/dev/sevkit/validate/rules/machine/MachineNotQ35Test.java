package dev.sevkit.validate.rules.machine;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineNotQ35Test {

  private static final RuleKit KIT = RuleKit.of(new MachineNotQ35());

  @ParameterizedTest
  @CsvSource({"pc", "pc-i440fx-8.2"})
  void warns_of_i440fx_for_sev_and_sev_es(String machine) {
    KIT.domain(Domains.of("sev", "0x3", machine, "")).reports(3).as(WARNING).hasNoSafeFix();
    KIT.domain(Domains.of("sev", "0x7", machine, ""))
        .reports(3)
        .as(WARNING)
        .saying("found " + machine)
        .unsafelyFixedTo(Domains.of("sev", "0x7", "q35", ""));
  }

  @ParameterizedTest
  @CsvSource({"sev-snp, 0x30000, pc", "sev, 0x3, isapc", "sev, 0x3, microvm"})
  void is_an_error_where_it_cannot_work(String type, String policy, String machine) {
    KIT.domain(Domains.of(type, policy, machine, "")).reports(3).as(ERROR);
  }

  @ParameterizedTest
  @CsvSource({"q35", "pc-q35-8.2", "pc-q35-rhel9.4.0"})
  void accepts_q35(String machine) {
    KIT.domain(Domains.of("sev-snp", "0x30000", machine, "")).reportsNothing();
  }

  @Test
  void is_an_error_where_firmware_for_the_guest_is_made_for_q35_alone() {
    RuleKit kit = KIT.on(Hosts.CONFIDENTIAL_FIRMWARE);
    kit.domain(Domains.of("sev", "0x7", "pc", "")).reports(3).as(ERROR);
    kit.domain(Domains.of("sev", "0x3", "pc", "")).reports(3).as(WARNING);
    String loader = "<loader type='rom'>/usr/share/ovmf/OVMF.amdsev.fd</loader></os>";
    kit.domain(Domains.of("sev", "0x3", "pc", "").replace("</os>", loader)).as(ERROR);
    KIT.on(Hosts.PLAIN_FIRMWARE).domain(Domains.of("sev", "0x3", "pc", "")).as(WARNING);
  }

  @Test
  void takes_silence_for_the_default_of_libvirt() {
    KIT.domain("<domain>\n<os><type>hvm</type></os>\n<launchSecurity type='sev'/></domain>")
        .reports(2)
        .saying("found pc");
    KIT.domain("<domain>\n<launchSecurity type='sev'/></domain>").reports(1);
  }

  @Test
  void leaves_other_architectures_to_another_rule() {
    KIT.domain(
            "<domain><os><type arch='aarch64' machine='virt'>hvm</type></os><launchSecurity type='sev'/></domain>")
        .isNoConcern();
  }
}
