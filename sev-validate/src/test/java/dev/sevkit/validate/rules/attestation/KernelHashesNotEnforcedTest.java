package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Need.FIRMWARE_DESCRIPTORS;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelHashesNotEnforcedTest {

  private static final RuleKit KIT = RuleKit.of(new KernelHashesNotEnforced());

  private static String guest(String loader) {
    return """
    <domain type='kvm'>
      <os>
        <type arch='x86_64' machine='q35'>hvm</type>
        %s
        <kernel>/boot/vmlinuz</kernel>
      </os>
      <launchSecurity type='sev' kernelHashes='yes'>
        <policy>0x3</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(loader);
  }

  private static String path(String path) {
    return guest("<loader>" + path + "</loader>");
  }

  private static final String AUTOMATIC = guest("").replace("<os>", "<os firmware='efi'>");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/usr/share/OVMF/OVMF_CODE_4M.fd",
        "/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd",
        "/usr/share/qemu/ovmf-x86_64-ms-4m-code.bin",
        "/usr/share/qemu/edk2-x86_64-code.fd"
      })
  void knows_generic_builds_by_name(String image) {
    KIT.domain(path(image)).reports(4).as(WARNING).saying(image);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/usr/share/ovmf/OVMF.amdsev.fd", "/usr/share/qemu/ovmf-x86_64-sev-code.bin"})
  void knows_builds_for_sev_by_name(String image) {
    KIT.domain(path(image)).reportsNothing();
  }

  @Test
  void asks_the_descriptors_of_the_firmware_libvirt_chooses() {
    RuleKit kit = KIT.on(Hosts.CONFIDENTIAL_FIRMWARE);
    kit.domain(AUTOMATIC).reports(2).saying("libvirt chooses it", "OVMF_CODE_4M.fd");
    kit.domain(AUTOMATIC.replace("<kernel>", "<loader stateless='yes'/><kernel>")).reportsNothing();
  }

  @Test
  void has_nothing_to_say_of_an_image_that_nobody_describes() {
    KIT.on(Hosts.CONFIDENTIAL_FIRMWARE).domain(path("/opt/firmware/OVMF.fd")).reportsNothing();
  }

  @Test
  void is_skipped_when_only_descriptors_could_tell() {
    KIT.domain(AUTOMATIC).isSkippedFor(FIRMWARE_DESCRIPTORS);
    KIT.domain(path("/opt/firmware/OVMF.fd")).isSkippedFor(FIRMWARE_DESCRIPTORS);
  }

  @Test
  void has_no_concern_without_hashes_kernel_or_uefi() {
    String generic = path("/usr/share/OVMF/OVMF_CODE.fd");
    KIT.domain(generic.replace(" kernelHashes='yes'", "")).isNoConcern();
    KIT.domain(generic.replace("<kernel>/boot/vmlinuz</kernel>", "")).isNoConcern();
    KIT.domain(guest("")).isNoConcern();
  }
}
