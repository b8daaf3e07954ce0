package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UefiWithoutAcpiTest {

  private static final RuleKit KIT = RuleKit.of(new UefiWithoutAcpi());

  private static String domain(String os, String features) {
    return """
    <domain type='kvm'>
      %s
    %s  <launchSecurity type='sev'>
        <policy>0x7</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(os, features);
  }

  private static final String TYPE = "<type arch='x86_64' machine='q35'>hvm</type>";
  private static final String EFI = "<os firmware='efi'>" + TYPE + "</os>";
  private static final String ACPI = "  <features>\n    <acpi/>\n  </features>\n";

  @ParameterizedTest
  @ValueSource(strings = {EFI, "<os><loader type='pflash'>/fw/code.fd</loader></os>"})
  void reports_flash_without_acpi(String os) {
    KIT.domain(domain(os, "")).reports(1).as(ERROR).fixedTo(domain(os, ACPI));
  }

  @Test
  void stands_at_the_features_where_there_are_some() {
    KIT.domain(domain(EFI, "  <features>\n    <apic/>\n  </features>\n"))
        .reports(3)
        .fixedTo(domain(EFI, "  <features>\n    <acpi/>\n    <apic/>\n  </features>\n"));
  }

  @Test
  void accepts_acpi() {
    KIT.domain(domain(EFI, ACPI)).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<os><loader type='rom'>/fw/amdsev.fd</loader></os>",
        "<os><loader>/fw/amdsev.fd</loader></os>",
        "<os firmware='efi'><loader type='rom'/></os>",
        "<os firmware='bios'/>",
        "<os/>"
      })
  void accepts_firmware_that_is_not_flash(String os) {
    KIT.domain(domain(os, "")).reportsNothing();
  }

  @Test
  void goes_by_the_firmware_libvirt_chooses() {
    KIT.on(Hosts.CONFIDENTIAL_FIRMWARE).domain(domain(EFI, "")).reportsNothing();
    KIT.on(Hosts.CONFIDENTIAL_FIRMWARE).domain(domain(EFI, "").replace("0x7", "0x3")).reports(1);
    KIT.on(InstalledFirmware.of(InstalledFirmware.AS_FLASH)).domain(domain(EFI, "")).reports(1);
  }

  @Test
  void has_no_concern_with_other_guests() {
    KIT.domain(domain(EFI, "").replace("'sev'", "'tdx'")).isNoConcern();
  }
}
