package dev.sevkit.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sevkit.attest.AttestationException;
import dev.sevkit.attest.measure.GuestFirmware;
import dev.sevkit.attest.measure.KernelHashes;
import dev.sevkit.attest.measure.LaunchContents;
import dev.sevkit.attest.measure.MeasurementVerifier;
import dev.sevkit.attest.measure.ReportedLaunch;
import dev.sevkit.attest.measure.VirtualCpus;
import dev.sevkit.attest.session.Tik;
import dev.sevkit.attest.vmsa.CpuSignature;
import dev.sevkit.attest.vmsa.VmsaProfile;
import dev.sevkit.libvirt.kit.Domains;
import dev.sevkit.libvirt.kit.Leftovers;
import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.testkit.EmulatedSev;
import dev.sevkit.testkit.EmulatedSevHost;
import dev.sevkit.testkit.OwnerSession;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What libvirt's own validator says of a launch, and what this library says, is the same. */
@EmulatedSev(daemon = true)
class ValidatorAgreementTest {

  private static final Path VALIDATOR = Path.of("/usr/bin/virt-qemu-sev-validate");
  private static final String CMDLINE = "quiet";

  /** What is launched. */
  private enum Kind {
    SEV(1),
    SEV_ES(5),
    KERNEL_HASHES(1);

    private final int policy;

    Kind(int policy) {
      this.policy = policy;
    }
  }

  /** What the guest owner is wrong about. */
  private enum Flaw {
    NONE,
    FIRMWARE,
    POLICY,
    TIK
  }

  private final EmulatedSevHost emulated;

  ValidatorAgreementTest(EmulatedSevHost emulated) {
    this.emulated = emulated;
  }

  @AfterEach
  void clear() {
    try (SevHost host = SevHost.open(emulated.uri())) {
      Leftovers.clear(host);
    }
  }

  @ParameterizedTest
  @EnumSource
  void both_say_the_same(Kind kind) throws IOException, InterruptedException {
    assumeThat(Files.exists(VALIDATOR) || System.getenv("CI") != null)
        .as(VALIDATOR + " is not there (Debian: apt-get install libvirt-clients-qemu)")
        .isTrue();
    OwnerSession session = emulated.ownerSession(kind.policy);
    try (SevHost host = SevHost.open(emulated.uri())) {
      SevGuest guest = host.createPaused(Domains.parse(domain(kind, session)), Precheck.none());
      LaunchReport report = guest.launchReport();
      for (Flaw flaw : Flaw.values()) {
        boolean isGood = flaw == Flaw.NONE;
        assertThat(isTrustedHere(kind, flaw, session, report))
            .as("here: " + flaw)
            .isEqualTo(isGood);
        assertThat(isTrusted(offline(kind, flaw, session, report)))
            .as("offline: " + flaw)
            .isEqualTo(isGood);
        if (kind == Kind.SEV && flaw != Flaw.POLICY) {
          assertThat(isTrusted(online(flaw, session))).as("online: " + flaw).isEqualTo(isGood);
        }
      }
    }
  }

  private Path firmware(Kind kind) {
    return kind == Kind.KERNEL_HASHES ? emulated.firmwareWithAreas() : emulated.firmware();
  }

  private Path firmware(Kind kind, Flaw flaw) throws IOException {
    if (flaw != Flaw.FIRMWARE) {
      return firmware(kind);
    }
    byte[] image = Files.readAllBytes(firmware(kind));
    image[image.length / 2] ^= 1;
    return file("other.fd", image);
  }

  private static byte[] tik(Flaw flaw, OwnerSession session) {
    byte[] tik = session.tikBytes();
    tik[0] ^= (byte) (flaw == Flaw.TIK ? 1 : 0);
    return tik;
  }

  private static int policy(Kind kind, Flaw flaw) {
    return flaw == Flaw.POLICY ? kind.policy | 2 : kind.policy;
  }

  private String domain(Kind kind, OwnerSession session) throws IOException {
    String element =
        """
        <launchSecurity type='sev'%s>
          <policy>0x000%d</policy>
          <dhCert>%s</dhCert>
          <session>%s</session>
        </launchSecurity>
        """
            .formatted(
                kind == Kind.KERNEL_HASHES ? " kernelHashes='yes'" : "",
                kind.policy,
                session.dhCert(),
                session.session());
    String text =
        Domains.text(emulated, "guest", element)
            .replace(emulated.firmware().toString(), firmware(kind).toString());
    return kind != Kind.KERNEL_HASHES
        ? text
        : text.replace(
            "</loader>",
            "</loader><kernel>%s</kernel><initrd>%s</initrd><cmdline>%s</cmdline>"
                .formatted(file("kernel", kernel()), file("initrd", initrd()), CMDLINE));
  }

  private boolean isTrustedHere(Kind kind, Flaw flaw, OwnerSession session, LaunchReport report)
      throws IOException {
    GuestFirmware image = GuestFirmware.of(Files.readAllBytes(firmware(kind, flaw)));
    LaunchContents plain = LaunchContents.of(image);
    LaunchContents contents =
        switch (kind) {
          case SEV -> plain;
          case SEV_ES ->
              plain.with(
                  VirtualCpus.reset(
                      2, VmsaProfile.LEGACY, CpuSignature.ofModel("EPYC-Milan"), image));
          case KERNEL_HASHES ->
              plain.with(KernelHashes.of(kernel(), Optional.of(initrd()), Optional.of(CMDLINE)));
        };
    ReportedLaunch launch =
        new ReportedLaunch(
            report.launch().api(), report.launch().build(), GuestPolicy.of(policy(kind, flaw)));
    try (Tik tik = Tik.of(tik(flaw, session))) {
      MeasurementVerifier.strict().verify(tik, report.measurement(), launch, contents);
      return true;
    } catch (AttestationException e) {
      return false;
    }
  }

  private List<String> offline(Kind kind, Flaw flaw, OwnerSession session, LaunchReport report)
      throws IOException {
    List<String> line = new ArrayList<>(keys(flaw, session));
    line.addAll(List.of("--measurement", report.measurement().base64()));
    line.addAll(List.of("--api-major", "" + report.launch().api().major()));
    line.addAll(List.of("--api-minor", "" + report.launch().api().minor()));
    line.addAll(List.of("--build-id", "" + report.launch().build()));
    line.addAll(List.of("--policy", "" + policy(kind, flaw)));
    line.addAll(List.of("--firmware", firmware(kind, flaw).toString()));
    if (kind == Kind.SEV_ES) {
      line.addAll(List.of("--num-cpus", "2", "--cpu-family", "25"));
      line.addAll(List.of("--cpu-model", "1", "--cpu-stepping", "1"));
    }
    if (kind == Kind.KERNEL_HASHES) {
      line.addAll(List.of("--kernel", file("kernel", kernel()).toString()));
      line.addAll(List.of("--initrd", file("initrd", initrd()).toString()));
      line.addAll(List.of("--cmdline", CMDLINE));
    }
    return line;
  }

  private List<String> online(Flaw flaw, OwnerSession session) throws IOException {
    List<String> line = new ArrayList<>(keys(flaw, session));
    line.addAll(List.of("--insecure", "--connect", emulated.uri(), "--domain", "guest"));
    line.addAll(List.of("--firmware", firmware(Kind.SEV, flaw).toString()));
    return line;
  }

  private List<String> keys(Flaw flaw, OwnerSession session) throws IOException {
    return List.of(
        "/usr/bin/python3",
        VALIDATOR.toString(),
        "--tik",
        file("tik", tik(flaw, session)).toString(),
        "--tek",
        file("tek", session.tekBytes()).toString());
  }

  /** Its verdict; whatever is neither yes nor no fails the test. */
  private static boolean isTrusted(List<String> line) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    boolean isTrusted = process.waitFor() == 0;
    assertThat(said).contains(isTrusted ? "OK" : "Measurement does not match");
    return isTrusted;
  }

  private static byte[] initrd() {
    return "an initrd that is not unpacked\n".getBytes(StandardCharsets.US_ASCII);
  }

  /** Enough of a header for QEMU to load it: boot flag, magic, protocol 2.12, loaded high. */
  private static byte[] kernel() {
    ByteBuffer image = ByteBuffer.allocate(0x4000).order(ByteOrder.LITTLE_ENDIAN);
    image.put(0x1f1, (byte) 1).putShort(0x1fe, (short) 0xaa55).putInt(0x202, 0x53726448);
    image.putShort(0x206, (short) 0x20c).put(0x211, (byte) 1).putInt(0x22c, 0x37ffffff);
    return image.array();
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(emulated.folder().resolve(name), content);
  }
}
