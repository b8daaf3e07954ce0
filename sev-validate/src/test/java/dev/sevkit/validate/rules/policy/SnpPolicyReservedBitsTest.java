package dev.sevkit.validate.rules.policy;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnpPolicyReservedBitsTest {

  private static final RuleKit KIT = RuleKit.of(new SnpPolicyReservedBits());

  private static String domain(String type, String policy) {
    return """
        <domain type='kvm'>
          <launchSecurity type='%s'>
            <policy>%s</policy>
          </launchSecurity>
        </domain>
        """
        .formatted(type, policy);
  }

  private static String bound(String type, String policy, String child) {
    return domain(type, policy)
        .replace(
            "  </launchSecurity>", "    <" + child + ">AAAA</" + child + ">\n  </launchSecurity>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x0", "0x1", "0x3", "0x7", "0x33", "0x3f"})
  void replaces_a_policy_made_for_sev(String policy) {
    KIT.domain(domain("sev-snp", policy))
        .reports(3)
        .saying("as in a policy for SEV or SEV-ES", "expected 0x30000, found " + policy)
        .fixedTo(domain("sev-snp", "0x30000"));
  }

  @ParameterizedTest
  @CsvSource({
    "0x10000,0x30000",
    "0x40,0x20040",
    "0x4030000,0x30000",
    "0x8000000000030000,0x30000", //
    "0x0000000080010000,0x0000000000030000"
  })
  void sets_and_clears_the_reserved_bits_alone(String policy, String right) {
    KIT.domain(domain("sev-snp", policy))
        .reports(3)
        .saying("expected " + right + ", found " + policy)
        .fixedTo(domain("sev-snp", right));
  }

  @Test
  void names_every_fault() {
    KIT.domain(domain("sev-snp", "0xffffffff04010000"))
        .saying("bit 17 is clear, reserved bits 0xffffffff04000000 are set");
  }

  @Test
  void does_not_change_the_policy_under_an_id_block_by_itself() {
    KIT.domain(bound("sev-snp", "0x3", "idBlock"))
        .reports(3)
        .hasNoSafeFix()
        .unsafelyFixedTo(bound("sev-snp", "0x30000", "idBlock"));
  }

  @Test
  void minds_no_session_which_libvirt_drops() {
    KIT.domain(bound("sev-snp", "0x3", "session")).fixedTo(bound("sev-snp", "0x30000", "session"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x30000", "0x20000", "0x3ffffff", "0x30137", "what"})
  void accepts_policies_that_keep_the_reserved_bits(String policy) {
    KIT.domain(domain("sev-snp", policy)).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev() {
    KIT.domain(domain("sev", "0x3")).isNoConcern();
  }
}
