package dev.sevkit.validate.rules.memory;

import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HardLimitUnitTest {

  private static final RuleKit KIT = RuleKit.of(new HardLimitUnit());

  private static String domain(String limit) {
    return """
    <domain type='kvm'>
      <memtune>
        <hard_limit%s</hard_limit>
      </memtune>
      <launchSecurity type='sev'/>
    </domain>
    """
        .formatted(limit);
  }

  @ParameterizedTest
  @CsvSource({"KB, KiB", "kb, KiB", "MB, MiB", "GB, GiB", "gb, GiB"})
  void warns_of_a_decimal_unit(String decimal, String binary) {
    KIT.domain(domain(" unit='" + decimal + "'>5"))
        .reports(3)
        .as(WARNING)
        .saying("a decimal unit", "expected " + binary)
        .hasNoSafeFix()
        .unsafelyFixedTo(domain(" unit='" + binary + "'>5"));
  }

  @Test
  void warns_of_kib_converted_into_kb() {
    KIT.domain(domain(">4563402"))
        .reports(3)
        .as(WARNING)
        .saying("4352 MiB in kB, written as KiB", "expected 4456448, found 4563402")
        .hasNoSafeFix()
        .unsafelyFixedTo(domain(">4456448"));
    KIT.domain(domain(" unit='k'>4563403")).reports(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">4456448",
        " unit='KiB'>4718592",
        " unit='KiB'>5242880",
        ">4563401",
        ">4563404",
        ">134217728",
        " unit='g'>5",
        " unit='GiB'>5",
        " unit='M'>4563402",
        " unit='bytes'>4563402",
        " unit='furlong'>4563402",
        ">0",
        ">9007199254740991",
        ">"
      })
  void accepts_binary_units_and_other_numbers(String limit) {
    KIT.domain(domain(limit)).reportsNothing();
  }

  @Test
  void judges_every_kind_of_guest() {
    KIT.domain(domain(">4563402").replace("'sev'", "'sev-snp'")).reports(3);
  }

  @Test
  void accepts_a_domain_without_a_limit() {
    KIT.domain("<domain><launchSecurity type='sev'/></domain>").reportsNothing();
  }
}
