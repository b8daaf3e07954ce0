package dev.sevkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.testkit.internal.HostProcesses;
import dev.sevkit.testkit.kit.Guest;
import dev.sevkit.testkit.kit.Virsh;
import dev.sevkit.testkit.kit.Virsh.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SEV-SNP guests, which libvirt 10.5 and QEMU 9.1 were the first to start. */
@EmulatedSev(support = SevSupport.SEV_SNP)
@Tag("newer")
class SnpGuestTest {

  private final EmulatedSevHost host;
  private final Virsh virsh;
  private final Path image;

  SnpGuestTest(EmulatedSevHost host) {
    this.host = host;
    virsh = new Virsh(host);
    image = host.amdSevFirmware().or(host::romFirmware).orElseThrow();
  }

  @AfterEach
  void endTheGuest() {
    host.heal();
    virsh.end();
  }

  private Said start(String good, String bad) {
    String xml = Guest.snpXml(host, image);
    assertThat(xml).contains(good);
    return virsh.start(xml.replace(good, bad));
  }

  private ObservedLaunch seen() {
    return host.lastLaunch("guest").orElseThrow();
  }

  @Test
  void the_host_offers_it() {
    assertThat(virsh.must("domcapabilities --virttype qemu --emulatorbin " + host.emulator()))
        .containsSubsequence("<enum name='sectype'>", "<value>sev-snp</value>", "</enum>");
  }

  @Test
  void a_guest_is_started_paused_with_what_its_domain_says() {
    assertThat(virsh.start(Guest.snpXml(host, image)).words()).endsWith("paused");
    ObservedLaunch launch = seen();
    SnpLaunch given = launch.snp().orElseThrow();
    assertThat(given.policy()).isEqualTo(0x30000);
    assertThat(given.cbitpos()).isEqualTo(51);
    assertThat(given.reducedPhysBits()).isEqualTo(1);
    assertThat(given.guestVisibleWorkarounds()).contains(Guest.blob(16));
    assertThat(given.idBlock()).contains(Guest.blob(96));
    assertThat(given.idAuth()).contains(Guest.blob(4096));
    assertThat(given.hostData()).contains(Guest.blob(32));
    assertThat(given.isAuthorKeyEnabled()).isTrue();
    assertThat(given.isVcekDisabled()).as("vcek='no'").isTrue();
    assertThat(given.hasKernelHashes()).isFalse();
    assertThat(launch.loaded())
        .singleElement()
        .isEqualTo(new ObservedLaunch.Loaded("firmware", 4 << 20, sha256(image)));
    assertThat(launch.digest()).as("which is not emulated").isEmpty();
    assertThat(launch.isFinished()).isFalse();
  }

  @Test
  void a_guest_runs_and_ends() {
    virsh.start(Guest.snpXml(host, image));
    assertThat(virsh.must("resume guest", "domstate guest")).endsWith("running");
    assertThat(seen().isFinished()).isTrue();
    virsh.must("destroy guest");
    virsh.await("shut off");
    assertThat(seen().hasEnded()).isTrue();
  }

  @Test
  void what_a_domain_does_not_say_is_not_given() {
    String xml =
        Guest.snpXml(host, image)
            .replaceAll("<(guestVis|id|host)\\w+>[^<]*</\\w+>", "")
            .replace(" kernelHashes='no' authorKey='yes' vcek='no'", "")
            .replace("0x30000", "0xb0000");
    assertThat(virsh.start(xml).words()).endsWith("paused");
    SnpLaunch given = seen().snp().orElseThrow();
    assertThat(given.policy()).isEqualTo(0xb0000);
    assertThat(given.idBlock()).isEmpty();
    assertThat(given.idAuth()).isEmpty();
    assertThat(given.hostData()).isEmpty();
    assertThat(given.guestVisibleWorkarounds()).isEmpty();
    assertThat(given.isAuthorKeyEnabled()).isFalse();
    assertThat(given.isVcekDisabled()).isFalse();
  }

  @Test
  void kernel_hashes_are_loaded_where_the_firmware_has_room_for_them() {
    Assumptions.assumeTrue(host.amdSevFirmware().isPresent(), "the tree has no AmdSev image");
    Path kernel = file("kernel", Guest.kernel());
    String xml =
        Guest.snpXml(host, image)
            .replace("kernelHashes='no'", "kernelHashes='yes'")
            .replace("</loader>", "</loader><kernel>" + kernel + "</kernel>");
    assertThat(virsh.start(xml).words()).endsWith("paused");
    assertThat(seen().snp().orElseThrow().hasKernelHashes()).isTrue();
    assertThat(seen().loaded())
        .extracting(ObservedLaunch.Loaded::what)
        .containsExactly("firmware", "kernel-hashes");
  }

  @ParameterizedTest
  @CsvSource({
    "<cbitpos>51, <cbitpos>47, sev_common_kvm_init: cbitpos check failed",
    "0x30000, 0x10000, SNP_LAUNCH_START ret=-22 fw_error=0 ''",
    "0x30000, 0x100030000, SNP_LAUNCH_START ret=-22 fw_error=0 ''",
    "0x30000, 0x70000, SNP_LAUNCH_START ret=-22 fw_error=0 ''",
    "<policy>0x30000</policy>, '', XML error: failed to get launch security policy"
  })
  void what_cannot_be_launched_is_refused(String good, String bad, String words) {
    assertThat(start(good, bad).words()).contains(words);
  }

  @Test
  void blobs_have_their_lengths() {
    assertThat(start(Guest.blob(32), Guest.blob(31)).words())
        .contains("Unexpected length of 'hostData', expected 32 got 31");
  }

  @ParameterizedTest
  @CsvSource({
    "LAUNCH_START, 31, SNP_LAUNCH_START ret=-5 fw_error=31",
    "LAUNCH_UPDATE, 9, SNP_LAUNCH_UPDATE ret=-5 fw_error=9 'Invalid address'",
    "LAUNCH_FINISH, 11, SNP_LAUNCH_FINISH ret=-5 fw_error=11 'Bad measurement'"
  })
  void the_firmware_refuses(LaunchStep step, int code, String words) {
    host.fail(Fault.firmwareError(step, code));
    assertThat(virsh.start(Guest.snpXml(host, image)).words()).contains(words).endsWith("shut off");
    assertThat(seen().refusals())
        .containsExactly(new ObservedLaunch.Refusal(step, code, "on demand"));
    assertThat(seen().snp()).isEmpty();
  }

  @Test
  void libvirt_has_no_measurement_and_takes_no_secret() {
    virsh.start(Guest.snpXml(host, image));
    assertThat(virsh.run("domlaunchsecinfo guest").words())
        .contains("SEV launch measurement is not available");
    Path blob = virsh.file("blob", Guest.blob(52));
    assertThat(
            virsh
                .run("domsetlaunchsecstate guest --secrethdr %s --secret %s".formatted(blob, blob))
                .words())
        .contains("setting a launch secret is only supported in SEV-enabled domains");
  }

  @Test
  @EmulatedSev(support = SevSupport.SEV_ES)
  void a_host_of_an_earlier_generation_does_not_offer_it(EmulatedSevHost earlier) {
    Virsh its = new Virsh(earlier);
    assertThat(its.must("domcapabilities --virttype qemu --emulatorbin " + earlier.emulator()))
        .contains("<sev supported='yes'>")
        .doesNotContain("sev-snp");
    assertThat(its.start(Guest.snpXml(earlier, image)).words())
        .contains("launch security is not supported with this QEMU binary");
  }

  @Test
  @EmulatedSev(support = SevSupport.SEV_SNP)
  void all_ends_with_the_host_and_the_tree_stays_as_it_was(EmulatedSevHost own) throws IOException {
    new Virsh(own).start(Guest.snpXml(own, own.romFirmware().orElseThrow()));
    assertThat(HostProcesses.of(own.folder())).isNotEmpty();
    own.close();
    assertThat(HostProcesses.of(own.folder())).isEmpty();
    assertThat(own.folder()).doesNotExist();
    assertThat(Files.readString(Path.of("/proc/self/mounts"))).doesNotContain(own.folder() + "/");
    Path tree = HostSettings.ofProperties().tree().orElseThrow();
    assertThat(tree.resolve("tmp")).isEmptyDirectory();
    assertThat(tree.resolve("etc/libvirt/qemu.conf")).content().doesNotContain("namespaces = [ ]");
  }

  private Path file(String name, byte[] content) {
    try {
      return Files.write(host.folder().resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
