package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Need.LIBVIRT_VERSION;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NvramAndVarstoreTest {

  private static final RuleKit KIT = RuleKit.of(new NvramAndVarstore());

  private static String domain(String... stores) {
    return "<domain>\n  <os firmware='efi'>\n    "
        + String.join("\n    ", stores)
        + "\n  </os>\n  <launchSecurity type='sev'/>\n</domain>\n";
  }

  @Test
  void reports_both_kinds_of_store() {
    KIT.libvirt("12.1")
        .domain(domain("<nvram/>", "<varstore/>"))
        .reports(4)
        .as(ERROR)
        .hasNoSafeFix()
        .unsafelyFixedTo(domain("<nvram/>"));
  }

  @Test
  void accepts_both_where_libvirt_does_not_know_the_newer() {
    KIT.libvirt("12.0").domain(domain("<nvram/>", "<varstore/>")).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<nvram/>", "<varstore/>", "<type>hvm</type>"})
  void has_no_concern_with_fewer_stores(String store) {
    KIT.domain(domain(store)).isNoConcern();
  }

  @Test
  void leaves_a_stateless_loader_to_another_rule() {
    KIT.domain(domain("<loader stateless='yes'/>", "<nvram/>", "<varstore/>")).isNoConcern();
  }

  @Test
  void is_skipped_without_the_version_of_libvirt() {
    KIT.domain(domain("<nvram/>", "<varstore/>")).isSkippedFor(LIBVIRT_VERSION);
  }
}
