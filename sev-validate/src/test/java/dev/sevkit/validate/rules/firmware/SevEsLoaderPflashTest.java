package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Need.HOST_KERNEL;
import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SevEsLoaderPflashTest {

  private static final RuleKit KIT = RuleKit.of(new SevEsLoaderPflash());

  private static String domain(String loader) {
    return """
    <domain type='kvm'>
      <os>
        <loader%s>/fw/code.fd</loader>
      </os>
      <launchSecurity type='sev'>
        <policy>0x7</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(loader);
  }

  private static final String PFLASH = domain(" readonly='yes' type='pflash'");

  @ParameterizedTest
  @CsvSource({"9.1.0, 6.11", "9.1.3, 6.14"})
  void warns_where_qemu_takes_the_newer_interface(String qemu, String kernel) {
    KIT.qemu(qemu)
        .hostKernel(kernel)
        .domain(PFLASH)
        .reports(3)
        .as(WARNING)
        .saying("expected rom, found pflash")
        .hasNoSafeFix();
  }

  @ParameterizedTest
  @CsvSource({"9.0, 6.12", "9.2, 6.12", "10.0, 6.12", "9.1, 6.10"})
  void accepts_other_versions(String qemu, String kernel) {
    KIT.qemu(qemu).hostKernel(kernel).domain(PFLASH).reportsNothing();
  }

  @Test
  void is_skipped_for_what_it_has_to_know() {
    KIT.domain(PFLASH).isSkippedFor(QEMU_VERSION, HOST_KERNEL);
    KIT.qemu("9.1").domain(PFLASH).isSkippedFor(HOST_KERNEL);
    KIT.hostKernel("6.12").domain(PFLASH).isSkippedFor(QEMU_VERSION);
  }

  @Test
  void knows_enough_from_one_of_the_two() {
    KIT.qemu("10.0").domain(PFLASH).reportsNothing();
    KIT.hostKernel("6.1").domain(PFLASH).reportsNothing();
    KIT.on(Hosts.GENOA).domain(PFLASH).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " type='rom'"})
  void has_no_concern_with_firmware_mapped_as_rom(String loader) {
    KIT.domain(domain(loader)).isNoConcern();
  }

  @Test
  void has_no_concern_with_other_guests() {
    KIT.domain(PFLASH.replace("0x7", "0x3")).isNoConcern();
    KIT.domain(PFLASH.replace("'sev'", "'sev-snp'")).isNoConcern();
  }
}
