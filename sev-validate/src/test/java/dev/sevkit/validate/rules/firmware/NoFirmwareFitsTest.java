package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Need.FIRMWARE_DESCRIPTORS;
import static dev.sevkit.validate.Need.LIBVIRT_VERSION;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoFirmwareFitsTest {

  private static final RuleKit KIT = RuleKit.of(new NoFirmwareFits());
  private static final RuleKit CONFIDENTIAL = KIT.on(Hosts.CONFIDENTIAL_FIRMWARE);

  private static String domain(String policy, String besides) {
    String type = policy.equals("0x30000") ? "sev-snp" : "sev";
    return """
    <domain type='kvm'>
      <os firmware='efi'>
        <type arch='x86_64' machine='q35'>hvm</type>
        %s
      </os>
      <launchSecurity type='%s'>
        <policy>%s</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(besides, type, policy);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x7", "0x30000"})
  void reports_wishes_that_firmware_without_a_store_cannot_meet(String policy) {
    RuleKit kit = CONFIDENTIAL.libvirt("12.8");
    kit.domain(domain(policy, "<loader stateless='no'/>"))
        .reports(2)
        .as(ERROR)
        .saying("amdsev.json: mapped as memory, the loader says stateless='no'")
        .hasNoSafeFix();
    kit.domain(domain(policy, "<nvram/>")).reports(2);
    kit.domain(domain(policy, "<varstore/>")).reports(2);
    kit.domain(domain(policy, "<loader type='pflash'/>")).reports(2);
  }

  @Test
  void reports_a_stateless_loader_where_every_build_has_a_store() {
    KIT.on(InstalledFirmware.of(InstalledFirmware.PLAIN))
        .domain(domain("0x3", "<loader stateless='yes'/>"))
        .reports(2)
        .saying("60-plain.json: flash mode is split");
  }

  @Test
  void asks_for_the_version_of_libvirt_where_it_decides() {
    RuleKit kit = KIT.on(InstalledFirmware.of(InstalledFirmware.AS_FLASH));
    kit.domain(domain("0x7", "")).isSkippedFor(LIBVIRT_VERSION);
    kit.libvirt("11.3").domain(domain("0x7", "")).reports(2);
    kit.libvirt("11.8").domain(domain("0x7", "")).reportsNothing();
    CONFIDENTIAL.domain(domain("0x30000", "<nvram/>")).isSkippedFor(LIBVIRT_VERSION);
    CONFIDENTIAL.libvirt("12.0").domain(domain("0x30000", "<nvram/>")).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<loader stateless='yes'/>"})
  void accepts_wishes_that_are_met_whatever_the_version(String besides) {
    CONFIDENTIAL.domain(domain("0x7", besides)).reportsNothing();
    CONFIDENTIAL.domain(domain("0x30000", besides)).reportsNothing();
    CONFIDENTIAL.domain(domain("0x3", besides)).reportsNothing();
  }

  @Test
  void leaves_the_wish_for_secure_boot_to_another_rule() {
    CONFIDENTIAL
        .domain(domain("0x7", "<firmware><feature enabled='yes' name='secure-boot'/></firmware>"))
        .reportsNothing();
  }

  @Test
  void leaves_firmware_without_sev_to_another_rule() {
    KIT.on(Hosts.PLAIN_FIRMWARE).domain(domain("0x7", "<nvram/>")).reportsNothing();
    CONFIDENTIAL.domain(domain("0x7", "").replace("q35", "pc")).reportsNothing();
  }

  @Test
  void is_skipped_without_descriptors() {
    KIT.domain(domain("0x7", "")).isSkippedFor(FIRMWARE_DESCRIPTORS);
  }

  @Test
  void has_no_concern_where_libvirt_does_not_choose() {
    KIT.domain(domain("0x7", "").replace(" firmware='efi'", "")).isNoConcern();
    KIT.domain(domain("0x7", "").replace("'sev'", "'sev-es'")).isNoConcern();
    KIT.as(SevType.SEV).domain("<domain><os firmware='efi'/></domain>").isNoConcern();
  }
}
