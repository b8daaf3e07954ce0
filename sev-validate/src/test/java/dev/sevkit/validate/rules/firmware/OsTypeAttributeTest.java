package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OsTypeAttributeTest {

  private static final RuleKit KIT = RuleKit.of(new OsTypeAttribute());

  private static String domain(String attributes, String loader) {
    return """
    <domain type='kvm'>
      <os%s>
        <type arch='x86_64' machine='q35'>hvm</type>%s
      </os>
      <launchSecurity type='sev'>
        <policy>0x3</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(attributes, loader);
  }

  @Test
  void reports_the_attribute_written_for_firmware() {
    KIT.domain(domain(" type='efi'", "<loader stateless='yes'/>"))
        .reports(2)
        .as(ERROR)
        .saying("expected firmware='efi', found type='efi'")
        .fixedTo(domain(" firmware='efi'", "<loader stateless='yes'/>"));
  }

  @Test
  void points_at_the_attribute() {
    assertThat(KIT.domain(domain(" type='efi'", "")).findings().get(0).location().path())
        .isEqualTo("/domain/os/@type");
  }

  @Test
  void keeps_the_quotes_of_the_value() {
    KIT.domain(domain(" type = \"efi\"", "")).fixedTo(domain(" firmware = \"efi\"", ""));
  }

  @Test
  void deletes_the_attribute_where_firmware_says_it_already() {
    KIT.domain(domain(" firmware='efi' type='efi'", ""))
        .reports(2)
        .as(WARNING)
        .fixedTo(domain(" firmware='efi'", ""));
  }

  @Test
  void deletes_the_attribute_where_an_image_is_named_which_descriptors_may_not_know() {
    String loader = "<loader>/srv/OVMF.fd</loader>";
    KIT.domain(domain(" type='efi'", loader)).as(WARNING).fixedTo(domain("", loader));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hvm", "bios", "EFI", ""})
  void deletes_an_attribute_that_never_meant_uefi(String value) {
    KIT.domain(domain(" type='" + value + "'", "")).as(WARNING).fixedTo(domain("", ""));
  }

  @Test
  void accepts_the_element_of_that_name() {
    KIT.domain(domain("", "")).reportsNothing();
    KIT.domain(domain(" firmware='efi'", "")).reportsNothing();
  }

  @Test
  void has_no_concern_with_a_domain_without_sev() {
    KIT.domain("<domain><os type='efi'/></domain>").isNoConcern();
  }
}
