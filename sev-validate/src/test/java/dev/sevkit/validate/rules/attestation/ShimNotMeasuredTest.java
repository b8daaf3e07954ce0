package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class ShimNotMeasuredTest {

  private static final RuleKit KIT = RuleKit.of(new ShimNotMeasured());

  private static String guest(String type, String shim) {
    return """
    <domain type='kvm'>
      <os>
        <kernel>/boot/vmlinuz</kernel>
    %s  </os>
      <launchSecurity type='%s' kernelHashes='yes'>
        <policy>0x30000</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(shim, type);
  }

  private static final String SHIM = "    <shim>/boot/shim.efi</shim>\n";

  @Test
  void reports_the_shim() {
    KIT.domain(guest("sev-snp", SHIM))
        .reports(4)
        .as(WARNING)
        .hasNoSafeFix()
        .unsafelyFixedTo(guest("sev-snp", ""));
    KIT.domain(guest("sev", SHIM)).reports(4);
  }

  @Test
  void accepts_a_kernel_alone() {
    KIT.domain(guest("sev", "")).reportsNothing();
    KIT.domain(guest("sev", "    <shim/>\n")).reportsNothing();
  }

  @Test
  void leaves_a_guest_without_kernel_hashes_alone() {
    KIT.domain(guest("sev", SHIM).replace(" kernelHashes='yes'", "")).reportsNothing();
  }

  @Test
  void has_no_concern_with_another_technology() {
    KIT.domain(guest("tdx", SHIM)).isNoConcern();
  }
}
