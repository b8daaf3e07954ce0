package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Need.LIBVIRT_VERSION;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutoSelectedSecureBootTest {

  private static final RuleKit KIT = RuleKit.of(new AutoSelectedSecureBoot());

  private static final String NO_SECURE_BOOT =
      "    <firmware>\n      <feature enabled='no' name='secure-boot'/>\n    </firmware>\n";
  private static final String STATELESS = "    <loader stateless='yes'/>\n";

  private static String domain(String besides) {
    return """
    <domain type='kvm'>
      <os firmware='efi'>
        <type arch='x86_64' machine='q35'>hvm</type>
    %s  </os>
      <launchSecurity type='sev'>
        <policy>0x3</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(besides);
  }

  @Test
  void warns_of_the_choice_that_debian_has() {
    KIT.domain(domain(""))
        .reports(2)
        .as(WARNING)
        .saying("so with Debian's descriptors")
        .fixedTo(domain(NO_SECURE_BOOT));
  }

  @Test
  void is_an_error_where_the_guest_is_to_be_attested() {
    KIT.domain(domain("").replace("</policy>", "</policy><session>AAAA</session>"))
        .reports(2)
        .as(ERROR);
  }

  @Test
  void goes_by_the_firmware_that_is_installed() {
    KIT.on(InstalledFirmware.of(InstalledFirmware.SECURE, InstalledFirmware.PLAIN))
        .domain(domain(""))
        .reports(2)
        .as(WARNING)
        .saying("here 40-secure.json")
        .fixedTo(domain(NO_SECURE_BOOT));
    KIT.on(InstalledFirmware.of(InstalledFirmware.SECURE, InstalledFirmware.AS_ROM))
        .domain(domain(""))
        .fixedTo(domain(STATELESS));
    KIT.on(InstalledFirmware.of(InstalledFirmware.PLAIN)).domain(domain("")).reportsNothing();
    KIT.on(Hosts.CONFIDENTIAL_FIRMWARE).domain(domain("")).reportsNothing();
    KIT.on(Hosts.PLAIN_FIRMWARE).domain(domain("")).reportsNothing();
  }

  @Test
  void has_no_fix_where_nothing_else_is_installed() {
    RuleKit kit = KIT.on(InstalledFirmware.of(InstalledFirmware.SECURE));
    requireNoFix(kit.domain(domain("")).reports(2));
  }

  @Test
  void disables_the_feature_where_a_store_is_wanted() {
    String store = "    <nvram>/var/lib/guest.fd</nvram>\n";
    KIT.on(InstalledFirmware.of(InstalledFirmware.SECURE, InstalledFirmware.AS_ROM))
        .domain(domain(store))
        .reports(2)
        .fixedTo(domain(NO_SECURE_BOOT + store));
  }

  @Test
  void keeps_other_features() {
    String other =
        "    <firmware>\n      <feature enabled='no' name='enrolled-keys'/>\n%s    </firmware>\n";
    KIT.domain(domain(other.formatted("")))
        .reports(2)
        .fixedTo(domain(other.formatted("      <feature enabled='no' name='secure-boot'/>\n")));
  }

  @Test
  void asks_for_the_version_of_libvirt_where_the_choice_depends_on_it() {
    RuleKit kit =
        KIT.on(InstalledFirmware.of(InstalledFirmware.AS_FLASH, InstalledFirmware.SECURE));
    kit.domain(domain("")).isSkippedFor(LIBVIRT_VERSION);
    kit.libvirt("11.3").domain(domain("")).reports(2).fixedTo(domain(STATELESS));
    kit.libvirt("11.8").domain(domain("")).reportsNothing();
  }

  @Test
  void offers_no_feature_libvirt_does_not_know() {
    requireNoFix(KIT.libvirt("7.1").domain(domain("")).reports(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        NO_SECURE_BOOT,
        STATELESS,
        "<loader type='rom'/>",
        "<loader secure='no'/>",
        "<loader secure='yes'/>",
        "<loader>/fw/own.fd</loader>",
        "<firmware><feature enabled='yes' name='secure-boot'/></firmware>",
        "<firmware><feature enabled='yes' name='enrolled-keys'/></firmware>"
      })
  void has_no_concern_with_a_domain_that_says_more(String besides) {
    KIT.domain(domain(besides)).isNoConcern();
  }

  @Test
  void has_no_concern_with_a_domain_without_smm() {
    String features = "</os><features><smm state='%s'/></features>";
    KIT.domain(domain("").replace("</os>", features.formatted("off"))).isNoConcern();
    KIT.domain(domain("").replace("</os>", features.formatted("on"))).reports(2);
  }

  @Test
  void has_no_concern_with_other_guests() {
    KIT.domain(domain("").replace("0x3", "0x7")).isNoConcern();
    KIT.domain(domain("").replace("'sev'", "'sev-snp'")).isNoConcern();
    KIT.domain(domain("").replace("q35", "pc")).isNoConcern();
    KIT.domain(domain("").replace(" firmware='efi'", "")).isNoConcern();
    KIT.as(SevType.SEV).domain("<domain><os firmware='efi'/></domain>").isNoConcern();
  }

  private static void requireNoFix(RuleKit.Judged judged) {
    assertThat(judged.findings()).hasSize(1).allMatch(finding -> finding.fixes().isEmpty());
  }
}
