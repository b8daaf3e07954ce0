package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.firmware.FirmwareDescriptor;
import dev.sevkit.model.firmware.FirmwareDescriptor.Mapping;
import dev.sevkit.model.firmware.FirmwareDescriptors;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirmwareSecureBootTest {

  private static final RuleKit KIT = RuleKit.of(new FirmwareSecureBoot());
  private static final String IMAGE = "/usr/share/OVMF/OVMF_CODE_4M.ms.fd";
  private static final String SEV = "type='sev'><policy>0x3</policy>";
  private static final String SEV_ES = "type='sev'><policy>0x7</policy>";
  private static final String SEV_SNP = "type='sev-snp'><policy>0x30000</policy>";

  private static String domain(String launchSecurity, String os) {
    return """
    <domain type='kvm'>
      <os firmware='efi'>
        <type arch='x86_64' machine='q35'>hvm</type>
        %s
      </os>
      <launchSecurity %s</launchSecurity>
    </domain>
    """
        .formatted(os, launchSecurity);
  }

  private static String features(String secureBoot, String enrolledKeys) {
    return """
    <firmware>
          <feature enabled='%s' name='secure-boot'/>
          <feature enabled='%s' name='enrolled-keys'/>
        </firmware>"""
        .formatted(secureBoot, enrolledKeys);
  }

  private static UnaryOperator<TargetProfile> installed(String... features) {
    Mapping mapping = new Mapping("memory", Optional.empty(), IMAGE, Optional.empty());
    FirmwareDescriptor descriptor =
        new FirmwareDescriptor("sb.json", Set.of("uefi"), mapping, List.of(), Set.of(features));
    return target -> target.firmware(FirmwareDescriptors.of(List.of(descriptor)));
  }

  @ParameterizedTest
  @ValueSource(strings = {SEV_ES, SEV_SNP})
  void disables_the_feature_and_the_keys_that_need_it(String launchSecurity) {
    KIT.domain(domain(launchSecurity, features("yes", "yes")))
        .reports(5)
        .as(ERROR)
        .saying("the feature secure-boot")
        .fixedTo(domain(launchSecurity, features("no", "no")));
  }

  @Test
  void leaves_it_to_the_author_to_give_up_secure_boot_of_a_sev_guest() {
    KIT.domain(domain(SEV, features("yes", "no")))
        .reports(5)
        .as(ERROR)
        .hasNoSafeFix()
        .unsafelyFixedTo(domain(SEV, features("no", "no")));
    KIT.domain(domain(SEV, "<loader secure='yes'/>"))
        .reports(4)
        .as(ERROR)
        .hasNoSafeFix()
        .unsafelyFixedTo(domain(SEV, "<loader secure='no'/>"));
  }

  @Test
  void takes_back_a_secure_loader() {
    KIT.domain(domain(SEV_SNP, "<loader secure=\"yes\" type=\"rom\"/>"))
        .reports(4)
        .saying("needs SMM")
        .fixedTo(domain(SEV_SNP, "<loader secure=\"no\" type=\"rom\"/>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/usr/share/OVMF/OVMF_CODE.secboot.fd",
        "/usr/share/OVMF/OVMF_CODE_4M.ms.fd",
        "/usr/share/qemu/ovmf-x86_64-ms-4m-code.bin",
        "/usr/share/qemu/ovmf-x86_64-smm-ms-code.bin",
        "/usr/share/qemu/ovmf-x86_64-ms.bin"
      })
  void reports_an_image_by_its_name(String image) {
    String os = "<loader type='pflash'>" + image + "</loader>";
    KIT.domain(domain(SEV, os)).reports(4).as(WARNING).saying(image).hasNoSafeFix();
    KIT.domain(domain(SEV_ES, os)).reports(4).as(ERROR).hasNoSafeFix();
    KIT.domain(domain(SEV_SNP, os)).reports(4).as(ERROR).hasNoSafeFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<loader/>",
        "<loader secure='no'/>",
        "<loader type='pflash'>/usr/share/OVMF/OVMF_CODE_4M.fd</loader>",
        "<loader type='rom'>/usr/share/ovmf/OVMF.amdsev.fd</loader>",
        "<loader>/srv/vms-ms-2/secboot/OVMF.fd</loader>",
        "<firmware><feature enabled='no' name='secure-boot'/></firmware>",
        "<firmware><feature enabled='yes' name='enrolled-keys'/></firmware>",
        "<firmware><feature enabled='yes'/><feature name='secure-boot'/></firmware>"
      })
  void accepts_firmware_without_secure_boot(String os) {
    KIT.domain(domain(SEV_ES, os)).reportsNothing();
  }

  @Test
  void believes_a_descriptor_more_than_a_name() {
    String named = domain(SEV_ES, "<loader>" + IMAGE + "</loader>");
    KIT.on(Hosts.CONFIDENTIAL_FIRMWARE).domain(named).reports(4);
    KIT.on(installed("amd-sev", "amd-sev-es")).domain(named).reportsNothing();
    String unnamed = named.replace(".ms.fd", ".fd");
    KIT.domain(unnamed).reportsNothing();
  }

  @Test
  void accepts_firmware_that_offers_both_without_smm() {
    RuleKit kit = KIT.on(installed("amd-sev", "amd-sev-es", "secure-boot"));
    kit.domain(domain(SEV, features("yes", "yes"))).reportsNothing();
    kit.domain(domain(SEV_ES, features("yes", "yes"))).reportsNothing();
    kit.domain(domain(SEV_ES, "<loader>" + IMAGE + "</loader>")).reportsNothing();
    kit.domain(domain(SEV_SNP, features("yes", "yes"))).reports(5).as(ERROR);
    kit.domain(domain(SEV_SNP, "<loader>" + IMAGE + "</loader>")).reports(4).as(ERROR);
  }

  @Test
  void warns_where_installed_firmware_has_sev_and_secure_boot_with_smm() {
    RuleKit kit = KIT.on(installed("amd-sev", "amd-sev-es", "secure-boot", "requires-smm"));
    kit.domain(domain(SEV, features("yes", "no"))).reports(5).as(WARNING).hasNoSafeFix();
    kit.domain(domain(SEV_ES, features("yes", "no"))).reports(5).as(ERROR);
    kit.domain(domain(SEV_ES, "<loader>" + IMAGE + "</loader>")).reports(4).as(ERROR);
  }

  @Test
  void reports_a_loader_once_that_is_secure_and_names_a_secure_build() {
    String os = "<loader secure='yes' type='pflash'>" + IMAGE + "</loader>";
    assertThat(KIT.domain(domain(SEV_ES, os)).reports(4).findings())
        .extracting(finding -> finding.help())
        .containsExactly("set secure='no' on <loader>, and name a build without Secure Boot");
  }

  @Test
  void has_no_concern_with_a_domain_without_sev() {
    KIT.domain("<domain><os><loader secure='yes'>" + IMAGE + "</loader></os></domain>")
        .isNoConcern();
  }
}
