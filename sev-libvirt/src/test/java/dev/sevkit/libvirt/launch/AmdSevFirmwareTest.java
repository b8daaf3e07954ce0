package dev.sevkit.libvirt.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sevkit.attest.MeasurementMismatchException;
import dev.sevkit.attest.measure.KernelHashes;
import dev.sevkit.attest.measure.LaunchContents;
import dev.sevkit.attest.measure.VerifiedMeasurement;
import dev.sevkit.attest.measure.VirtualCpus;
import dev.sevkit.attest.secret.LaunchSecret;
import dev.sevkit.attest.secret.SecretTable;
import dev.sevkit.attest.secret.SecretTable.Padding;
import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.attest.vmsa.CpuSignature;
import dev.sevkit.attest.vmsa.VmsaProfile;
import dev.sevkit.libvirt.GuestState.Status;
import dev.sevkit.libvirt.Precheck;
import dev.sevkit.libvirt.kit.TestHost;
import dev.sevkit.model.firmware.image.MemoryArea;
import dev.sevkit.model.io.DomainXml;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Launches of the OVMF image built for SEV, which has areas for kernel hashes and secrets. */
@Tag("newer")
class AmdSevFirmwareTest {

  private final TestHost test = TestHost.shared();
  private final ConfidentialLaunch launch =
      ConfidentialLaunch.on(test.host()).precheck(Precheck.none());
  private Path image = Path.of("");

  @BeforeEach
  void requireTheImage() {
    Optional<Path> amdSev = test.emulated().amdSevFirmware();
    Assumptions.assumeTrue(amdSev.isPresent(), "the system tree has no AmdSev image of OVMF");
    image = amdSev.orElseThrow();
  }

  @AfterEach
  void clear() {
    test.clear();
  }

  private DomainXml domain(LaunchSession session) {
    return DomainXml.parse(
        "guest.xml",
        test.domain(session)
            .source()
            .text()
            .replaceAll("<loader[^<]*</loader>", "<loader type='rom'>" + image + "</loader>"));
  }

  private static LaunchSecret seal(VerifiedMeasurement proof, LaunchSession session) {
    byte[] key = "correct horse".getBytes(StandardCharsets.US_ASCII);
    try (SecretTable table = new SecretTable().add(SecretTable.LUKS_KEY, key)) {
      return LaunchSecret.seal(proof, session.tik(), session.tek(), table, Padding.LIBVIRT);
    }
  }

  private void launches(LaunchSession session, DomainXml domain, LaunchContents contents) {
    Verified<VerifiedMeasurement> verified =
        launch
            .define(domain)
            .startPaused()
            .measure()
            .verify(LaunchVerifier.of(session.tik(), contents))
            .secret(proof -> seal(proof, session));
    MemoryArea area = contents.firmware().secretArea().value().orElseThrow();
    assertThat(test.memory("guest", area.base(), 0x100)).contains("correct horse");
    assertThat(verified.resume().guest().state().status()).isEqualTo(Status.RUNNING);
  }

  @Test
  void a_sev_guest_takes_its_secret_where_the_image_has_room_for_it() {
    try (LaunchSession session = test.session(1)) {
      launches(session, domain(session), TestHost.contents(image));
    }
  }

  @Test
  void so_does_a_sev_es_guest() {
    try (LaunchSession session = test.session(5)) {
      LaunchContents contents = TestHost.contents(image);
      VirtualCpus cpus =
          VirtualCpus.reset(
              2, VmsaProfile.LEGACY, CpuSignature.ofModel("EPYC-Milan"), contents.firmware());
      launches(session, domain(session), contents.with(cpus));
    }
  }

  @Test
  void kernel_initrd_and_command_line_are_measured() throws IOException {
    byte[] kernel = kernel();
    byte[] initrd = {1, 2, 3};
    LaunchContents contents = TestHost.contents(image);
    KernelHashes hashes = KernelHashes.of(kernel, Optional.of(initrd), Optional.of("quiet"));
    try (LaunchSession session = test.session(1)) {
      launches(session, booting(domain(session), kernel, initrd), contents.with(hashes));
      test.clear();
      LaunchVerifier<?> other =
          LaunchVerifier.of(session.tik(), contents.with(hashes.withCmdline("loud")));
      Measured measured =
          launch.define(booting(domain(session), kernel, initrd)).startPaused().measure();
      assertThatExceptionOfType(LaunchFailedException.class)
          .isThrownBy(() -> measured.verify(other))
          .withCauseInstanceOf(MeasurementMismatchException.class);
    }
  }

  private DomainXml booting(DomainXml domain, byte[] kernel, byte[] initrd) throws IOException {
    Path folder = test.emulated().folder();
    String files =
        "<kernel>%s</kernel><initrd>%s</initrd><cmdline>quiet</cmdline></os>"
            .formatted(
                Files.write(folder.resolve("kernel"), kernel),
                Files.write(folder.resolve("initrd"), initrd));
    String text =
        domain
            .source()
            .text()
            .replace("</os>", files)
            .replace("type='sev'", "type='sev' kernelHashes='yes'");
    assertThat(text).contains("kernelHashes");
    return DomainXml.parse("guest.xml", text);
  }

  /** A file that has the marks of a Linux kernel, which is all that QEMU looks for. */
  private static byte[] kernel() {
    ByteBuffer file = ByteBuffer.allocate(0x4000).order(ByteOrder.LITTLE_ENDIAN);
    file.put(0x1f1, (byte) 1).putShort(0x1fe, (short) 0xaa55).putInt(0x202, 0x53726448);
    file.putShort(0x206, (short) 0x20c).put(0x211, (byte) 1).putInt(0x22c, 0x37ffffff);
    return file.array();
  }
}
