package dev.sevkit.validate.rules.lifecycle;

import static dev.sevkit.validate.Need.GUEST_KERNEL;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuestKernelTooOldTest {

  private static final RuleKit KIT = RuleKit.of(new GuestKernelTooOld());

  private static String guest(String type, String policy) {
    return Domains.of(type, policy, "q35", "");
  }

  @ParameterizedTest
  @CsvSource({"sev, 0x3, 4.15, 4.16", "sev, 0x7, 5.10, 5.11", "sev-snp, 0x30000, 5.18, 5.19"})
  void knows_what_each_kind_of_guest_needs(String type, String policy, String old, String enough) {
    KIT.guestKernel(old).domain(guest(type, policy)).reports(1).as(WARNING).saying(enough, old);
    KIT.guestKernel(enough).domain(guest(type, policy)).reportsNothing();
  }

  @Test
  void is_skipped_when_the_guest_kernel_is_unknown() {
    KIT.domain(guest("sev", "0x3")).isSkippedFor(GUEST_KERNEL);
  }

  @Test
  void has_no_concern_with_a_domain_without_sev() {
    KIT.domain("<domain/>").isNoConcern();
  }
}
