package dev.sevkit.validate.rules.policy;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.rules.policy.PolicyDomains.domain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.Need;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnpPolicySmtForbiddenTest {

  private static final RuleKit KIT = RuleKit.of(new SnpPolicySmtForbidden());

  @ParameterizedTest
  @ValueSource(strings = {"6.11", "6.16.12"})
  void reports_what_older_kernels_refuse(String kernel) {
    KIT.hostKernel(kernel)
        .domain(domain("sev-snp", "0x20000"))
        .reports(3)
        .as(ERROR)
        .saying("bit 16 (SMT) is clear", "host kernel is " + kernel, "found 0x20000")
        .hasNoSafeFix()
        .unsafelyFixedTo(domain("sev-snp", "0x30000"));
  }

  @Test
  void is_a_note_where_the_firmware_decides() {
    RuleKit.Judged judged = KIT.hostKernel("6.17").domain(domain("sev-snp", "0x20000"));
    judged.reports(3).as(Severity.INFO).saying("bit 16 (SMT) is clear");
    assertThat(judged.findings().get(0).fixes()).isEmpty();
    assertThat(judged.findings().get(0).help()).startsWith("make sure that");
  }

  @Test
  void is_skipped_when_the_kernel_is_unknown() {
    KIT.domain(domain("sev-snp", "0x20000")).isSkippedFor(Need.HOST_KERNEL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x30000", "0x130000", "0x3", "0x0", "what"})
  void has_no_concern_with_other_policies(String policy) {
    KIT.domain(domain("sev-snp", policy)).isNoConcern();
    KIT.hostKernel("6.11").domain(domain("sev-snp", policy)).isNoConcern();
  }

  @Test
  void has_no_concern_with_sev() {
    KIT.hostKernel("6.11").domain(domain("sev", "0x20000")).isNoConcern();
  }
}
