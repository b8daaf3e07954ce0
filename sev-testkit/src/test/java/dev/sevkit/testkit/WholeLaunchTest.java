package dev.sevkit.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.testkit.kit.Guest;
import dev.sevkit.testkit.kit.GuestOwner;
import dev.sevkit.testkit.kit.GuestOwner.Sealed;
import dev.sevkit.testkit.kit.Virsh;
import dev.sevkit.testkit.kit.Virsh.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Define, start paused, measure, inject, resume, destroy; the measurement is judged by another. */
@EmulatedSev
@Tag("tree")
class WholeLaunchTest {

  private final EmulatedSevHost host;
  private final Virsh virsh;

  WholeLaunchTest(EmulatedSevHost host) {
    this.host = host;
    virsh = new Virsh(host);
  }

  @BeforeEach
  @AfterEach
  void endTheGuest() {
    virsh.end();
  }

  @Test
  void sev_from_define_to_destroy() {
    OwnerSession session = host.ownerSession(1);
    assertThat(virsh.start(Guest.xml(host, 1, session)).words()).endsWith("paused");
    Map<String, String> info = virsh.launchInfo();
    assertThat(info).containsEntry("sev-policy", "1").containsEntry("sev-build-id", "24");
    assertTrusted(session, info, host.firmware());
    String measurement = measurement(info);
    Sealed secret = GuestOwner.seal(session, measurement, "correct horse");
    virsh.must(injection(secret), "resume guest", "domstate guest");
    ObservedLaunch seen = host.lastLaunch("guest").orElseThrow();
    assertThat(seen.policy()).contains(1);
    assertThat(seen.hasOwner()).isTrue();
    assertThat(seen.measurement()).contains(measurement);
    assertThat(seen.loaded()).extracting(ObservedLaunch.Loaded::what).containsExactly("firmware");
    assertThat(seen.secrets())
        .singleElement()
        .satisfies(
            received -> {
              assertThat(received.text()).isEqualTo("correct horse");
              assertThat(received.address()).isEqualTo(0x80f000);
            });
    assertThat(seen.isFinished()).isTrue();
    assertThat(seen.hasEnded()).isFalse();
    virsh.run("list", "destroy guest");
    virsh.await("shut off");
    assertThat(host.lastLaunch("guest").orElseThrow().hasEnded()).isTrue();
  }

  @Test
  void the_secret_is_in_the_guests_memory() {
    OwnerSession session = host.ownerSession(1);
    virsh.start(Guest.xml(host, 1, session));
    Sealed secret = GuestOwner.seal(session, measurement(virsh.launchInfo()), "correct horse");
    String memory =
        virsh.must(injection(secret), "qemu-monitor-command guest --hmp xp /13xb 0x80f000");
    String hex = memory.replaceAll("(?m)^\\S+:| 0x|\\s", "");
    assertThat(new String(HexFormat.of().parseHex(hex), UTF_8)).isEqualTo("correct horse");
  }

  @Test
  void sev_es_measures_a_save_area_for_each_virtual_cpu() {
    OwnerSession session = host.ownerSession(5);
    assertThat(virsh.start(Guest.xml(host, 5, session)).words()).endsWith("paused");
    Map<String, String> info = virsh.launchInfo();
    List<String> cpu =
        List.of(
            "--num-cpus", "2", "--cpu-family", "15", "--cpu-model", "107", "--cpu-stepping", "1");
    assertThat(verdict(session, info, host.firmware(), cpu).accepted()).isTrue();
    List<String> oneCpu = new ArrayList<>(cpu);
    oneCpu.set(1, "1");
    assertThat(verdict(session, info, host.firmware(), oneCpu).words()).contains("does not match");
    assertThat(host.lastLaunch("guest").orElseThrow().loaded())
        .extracting(ObservedLaunch.Loaded::what)
        .containsExactly("firmware", "vmsa", "vmsa");
  }

  @Test
  void kernel_hashes_are_measured_where_the_firmware_has_room_for_them() {
    OwnerSession session = host.ownerSession(1);
    Path kernel = file("kernel", Guest.kernel());
    Path initrd = virsh.file("initrd", "an initrd that is not unpacked\n");
    String xml = withKernel(Guest.xml(host, 1, session), kernel, initrd);
    Path firmware = host.firmwareWithAreas();
    Said said = virsh.start(xml.replace(host.firmware().toString(), firmware.toString()));
    assertThat(said.words()).endsWith("paused");
    Map<String, String> info = virsh.launchInfo();
    List<String> loaded =
        List.of("--kernel", kernel.toString(), "--initrd", initrd.toString(), "--cmdline", "quiet");
    assertThat(verdict(session, info, firmware, loaded).words()).contains("OK");
    List<String> other = new ArrayList<>(loaded);
    other.set(5, "loud");
    assertThat(verdict(session, info, firmware, other).words()).contains("does not match");
  }

  @Test
  void kernel_hashes_are_refused_where_the_firmware_has_no_room() {
    Path file = file("kernel", Guest.kernel());
    String xml = withKernel(Guest.xml(host, 1, host.ownerSession(1)), file, file);
    Path firmware = OvmfImages.withoutHashArea(host.firmware(), host.folder().resolve("code.fd"));
    Said said = virsh.start(xml.replace(host.firmware().toString(), firmware.toString()));
    assertThat(said.words())
        .contains("SEV: guest firmware hashes table area is invalid (base=0x0 size=0x0)");
  }

  @Test
  void a_session_for_another_policy_is_a_bad_measurement() {
    Said said = virsh.start(Guest.xml(host, 3, host.ownerSession(1)));
    assertThat(said.words()).contains("LAUNCH_START ret=1 fw_error=11 'Bad measurement'");
    assertThat(host.lastLaunch("guest").orElseThrow().refusals())
        .containsExactly(
            new ObservedLaunch.Refusal(LaunchStep.LAUNCH_START, 11, "MAC of the policy"));
  }

  @Test
  void a_forged_secret_header_is_refused() {
    OwnerSession session = host.ownerSession(1);
    virsh.start(Guest.xml(host, 1, session));
    Sealed secret = GuestOwner.seal(session, measurement(virsh.launchInfo()), "correct horse");
    byte[] header = Base64.getDecoder().decode(secret.header());
    header[51] ^= 1;
    Sealed forged = new Sealed(Base64.getEncoder().encodeToString(header), secret.payload());
    assertThat(virsh.run(injection(forged)).words())
        .contains("SEV: failed to inject secret ret=-5 fw_error=11 'Bad measurement'");
    assertThat(host.lastLaunch("guest").orElseThrow().secrets()).isEmpty();
  }

  @Test
  void a_guest_without_session_has_keys_of_the_firmwares_own() {
    String xml =
        Guest.xml(host, 1, host.ownerSession(1)).replaceAll("(?s) *<dhCert>.*</session>\n", "");
    assertThat(virsh.start(xml).words()).endsWith("paused");
    assertThat(host.lastLaunch("guest").orElseThrow().hasOwner()).isFalse();
  }

  private static String withKernel(String xml, Path kernel, Path initrd) {
    return xml.replace("type='sev'>", "type='sev' kernelHashes='yes'>")
        .replace(
            "</loader>",
            "</loader><kernel>%s</kernel><initrd>%s</initrd><cmdline>quiet</cmdline>"
                .formatted(kernel, initrd));
  }

  private static String measurement(Map<String, String> info) {
    return info.getOrDefault("sev-measurement", "");
  }

  private String injection(Sealed secret) {
    return "domsetlaunchsecstate guest --secrethdr %s --secret %s --set-address %d"
        .formatted(
            virsh.file("header", secret.header()),
            virsh.file("secret", secret.payload()),
            0x80f000);
  }

  private void assertTrusted(OwnerSession session, Map<String, String> info, Path firmware) {
    Said said = verdict(session, info, firmware, List.of());
    assertThat(said.accepted()).as(said.words()).isTrue();
    Path another = host.firmwareWithAreas();
    assertThat(verdict(session, info, another, List.of()).words()).contains("does not match");
  }

  /** What libvirt's own validator, offline, says of a launch. */
  private Said verdict(
      OwnerSession session, Map<String, String> info, Path firmware, List<String> more) {
    List<String> line =
        new ArrayList<>(
            List.of(
                "/usr/bin/python3",
                "/usr/bin/virt-qemu-sev-validate",
                "--measurement",
                measurement(info),
                "--api-major",
                info.getOrDefault("sev-api-major", ""),
                "--api-minor",
                info.getOrDefault("sev-api-minor", ""),
                "--build-id",
                info.getOrDefault("sev-build-id", ""),
                "--policy",
                info.getOrDefault("sev-policy", ""),
                "--firmware",
                firmware.toString(),
                "--tik",
                file("tik", session.tikBytes()).toString(),
                "--tek",
                file("tek", session.tekBytes()).toString()));
    line.addAll(more);
    return Virsh.run(host, line);
  }

  private Path file(String name, byte[] content) {
    try {
      return Files.write(host.folder().resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
