package dev.sevkit.validate.rules.machine;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureUnsupportedTest {

  private static final RuleKit KIT = RuleKit.of(new ArchitectureUnsupported());

  @ParameterizedTest
  @ValueSource(strings = {"i686", "aarch64", "s390x"})
  void reports_another_architecture(String arch) {
    KIT.domain(Domains.sev("").replace("x86_64", arch))
        .reports(3)
        .saying("found " + arch)
        .hasNoSafeFix();
  }

  @Test
  void reports_what_could_not_be_a_sev_guest_and_is_judged_as_one() {
    KIT.as(SevType.SEV_SNP)
        .domain("<domain type='kvm'><os><type arch='s390x'>hvm</type></os></domain>")
        .reports(1);
  }

  @Test
  void accepts_x86_64_and_silence() {
    KIT.domain(Domains.sev("")).reportsNothing();
    KIT.domain(Domains.sev("").replace(" arch='x86_64'", "")).reportsNothing();
  }
}
