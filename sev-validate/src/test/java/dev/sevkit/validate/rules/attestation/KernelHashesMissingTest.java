package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelHashesMissingTest {

  private static final RuleKit KIT = RuleKit.of(new KernelHashesMissing());

  private static String direct(String type, String attributes, String policy, String... children) {
    return """
    <domain type='kvm'>
      <os>
        <kernel>/var/lib/guest/vmlinuz</kernel>
      </os>
      <launchSecurity type='%s'%s>
        <policy>%s</policy>%s
      </launchSecurity>
    </domain>
    """
        .formatted(type, attributes, policy, String.join("", children));
  }

  @ParameterizedTest
  @CsvSource({"sev, 0x3", "sev, 0x7", "sev-snp, 0x30000"})
  void warns_of_a_kernel_that_is_not_measured(String type, String policy) {
    KIT.domain(direct(type, "", policy))
        .reports(5)
        .saying("expected kernelHashes='yes'")
        .as(WARNING)
        .hasNoSafeFix()
        .unsafelyFixedTo(direct(type, " kernelHashes='yes'", policy));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<dhCert>QUJD</dhCert>", "<session>QUJD</session>"})
  void is_an_error_for_a_guest_whose_owner_verifies_it(String blob) {
    KIT.domain(direct("sev", "", "0x3", blob)).reports(5).as(ERROR);
  }

  @Test
  void is_an_error_for_a_guest_with_id_block() {
    KIT.domain(direct("sev-snp", "", "0x30000", "<idBlock>QUJD</idBlock>")).as(ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "maybe", "Yes", ""})
  void reports_any_other_value_where_it_stands(String value) {
    KIT.domain(direct("sev", " kernelHashes=\"" + value + "\"", "0x3"))
        .reports(5)
        .saying("expected kernelHashes='yes', found kernelHashes=\"" + value + "\"")
        .unsafelyFixedTo(direct("sev", " kernelHashes=\"yes\"", "0x3"));
  }

  @Test
  void accepts_a_measured_kernel() {
    KIT.domain(direct("sev", " kernelHashes='yes'", "0x3")).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<kernel/>", "<kernel></kernel>", "<cmdline>quiet</cmdline>"})
  void accepts_a_guest_that_boots_from_its_disk(String os) {
    KIT.domain(direct("sev", "", "0x3").replace("<kernel>/var/lib/guest/vmlinuz</kernel>", os))
        .reportsNothing();
  }

  @Test
  void has_nothing_to_say_where_launch_security_is_yet_to_be_added() {
    KIT.as(SevType.SEV)
        .domain("<domain><os><kernel>/boot/vmlinuz</kernel></os></domain>")
        .isNoConcern();
  }

  @Test
  void has_no_concern_with_another_technology() {
    KIT.domain(direct("tdx", "", "0x0")).isNoConcern();
  }
}
