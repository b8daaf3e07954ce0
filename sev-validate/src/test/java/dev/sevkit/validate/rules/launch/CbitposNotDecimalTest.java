package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CbitposNotDecimalTest {

  private static final RuleKit KIT = RuleKit.of(new CbitposNotDecimal());

  private static String domain(String cbitpos, String reducedPhysBits) {
    return """
        <domain type='kvm'>
          <launchSecurity type='sev'>
            <cbitpos>%s</cbitpos>
            <reducedPhysBits>%s</reducedPhysBits>
            <policy>0x3</policy>
          </launchSecurity>
        </domain>
        """
        .formatted(cbitpos, reducedPhysBits);
  }

  @ParameterizedTest
  @CsvSource({"0x33,51", "0X2F,47", "' 0x33 ',51", "'51 ',51", "' 51 ',51"})
  void converts_what_libvirt_refuses(String written, String decimal) {
    KIT.domain(domain(written, "1"))
        .reports(3)
        .as(ERROR)
        .saying("cbitpos; expected " + decimal)
        .fixedTo(domain(decimal, "1"));
  }

  @ParameterizedTest
  @CsvSource({"+51,51", "' 51',51"})
  void only_warns_of_what_the_schema_refuses(String written, String decimal) {
    KIT.domain(domain(written, "1")).reports(3).as(WARNING).fixedTo(domain(decimal, "1"));
  }

  @Test
  void judges_both_numbers() {
    KIT.domain(domain("0x33", "0x1")).reports(3, 4).fixedTo(domain("51", "1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "-1", "51.0", "0x51", "5 1", "0x", " ", "4294967296", "\u0665"})
  void converts_nothing_that_is_no_bit_number(String written) {
    KIT.domain(domain(written, "1")).reports(3).as(ERROR).hasNoSafeFix();
  }

  @Test
  void reduces_by_at_least_one_bit() {
    KIT.domain(domain("51", "0x0")).reports(4).hasNoSafeFix();
  }

  @Test
  void deletes_nonsense_where_libvirt_fills_in_the_value() {
    KIT.libvirt("6.9.0")
        .domain(domain("abc", "1"))
        .reports(3)
        .fixedTo(domain("abc", "1").replace("    <cbitpos>abc</cbitpos>\n", ""));
    KIT.libvirt("6.8.0").domain(domain("abc", "1")).reports(3).hasNoSafeFix();
  }

  @Test
  void takes_an_empty_element_for_an_absent_one() {
    String without = domain("", "1").replace("    <cbitpos></cbitpos>\n", "");
    KIT.domain(domain("", "1")).reports(3).as(WARNING).fixedTo(without);
    KIT.libvirt("6.8.0").domain(domain("", "1")).reports(3).as(ERROR).fixedTo(without);
  }

  @ParameterizedTest
  @ValueSource(strings = {"51", "051", "0000000000051", "99", "0"})
  void accepts_decimal_numbers(String written) {
    KIT.domain(domain(written, "64")).reportsNothing();
  }

  @Test
  void has_no_concern_with_another_technology() {
    KIT.domain("<domain><launchSecurity type='s390-pv'/></domain>").isNoConcern();
    KIT.as(dev.sevkit.model.sev.SevType.SEV)
        .domain("<domain><launchSecurity type='tdx'><policy>0x1</policy></launchSecurity></domain>")
        .isNoConcern();
  }
}
