package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelHashesWithoutKernelTest {

  private static final RuleKit KIT = RuleKit.of(new KernelHashesWithoutKernel());

  private static String guest(String os, String type, String attributes, String policy) {
    return """
    <domain type='kvm'>
      <os>%s
      </os>
      <launchSecurity type='%s'%s>
        <policy>%s</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(os, type, attributes, policy);
  }

  @ParameterizedTest
  @CsvSource({"sev, 0x3", "sev, 0x7", "sev-snp, 0x30000"})
  void reports_hashes_of_nothing(String type, String policy) {
    KIT.domain(guest("", type, " kernelHashes='yes'", policy))
        .reports(4)
        .as(WARNING)
        .fixedTo(guest("", type, "", policy));
  }

  @Test
  void takes_an_empty_kernel_for_none() {
    KIT.domain(guest("<kernel/>", "sev", " kernelHashes='yes'", "0x3"))
        .fixedTo(guest("<kernel/>", "sev", "", "0x3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<initrd>/boot/initrd.img</initrd>",
        "<cmdline>quiet</cmdline>",
        "<shim>/boot/shim.efi</shim>"
      })
  void asks_before_deleting_where_the_kernel_was_forgotten(String os) {
    KIT.domain(guest(os, "sev", " kernelHashes='yes'", "0x3"))
        .hasNoSafeFix()
        .unsafelyFixedTo(guest(os, "sev", "", "0x3"));
  }

  @Test
  void reports_a_domain_without_os() {
    KIT.domain(
            "<domain><launchSecurity type='sev' kernelHashes='yes'><policy>0x3</policy>"
                + "</launchSecurity></domain>")
        .reports(1);
  }

  @Test
  void accepts_a_kernel_and_its_hashes() {
    KIT.domain(guest("<kernel>/boot/vmlinuz</kernel>", "sev", " kernelHashes='yes'", "0x3"))
        .reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " kernelHashes='no'", " kernelHashes='maybe'"})
  void accepts_a_guest_that_asks_for_no_hashes(String attributes) {
    KIT.domain(guest("", "sev", attributes, "0x3")).reportsNothing();
  }

  @Test
  void has_no_concern_with_another_technology() {
    KIT.domain(guest("", "tdx", " kernelHashes='yes'", "0x0")).isNoConcern();
  }
}
