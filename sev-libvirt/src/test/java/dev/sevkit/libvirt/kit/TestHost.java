package dev.sevkit.libvirt.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.attest.cert.SevCertificate;
import dev.sevkit.attest.measure.LaunchContents;
import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.attest.session.SessionBuilder;
import dev.sevkit.libvirt.SevGuest;
import dev.sevkit.libvirt.SevHost;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.testkit.EmulatedSevHost;
import dev.sevkit.testkit.HostSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.libvirt.Connect;
import org.libvirt.Domain;
import org.libvirt.LibvirtException;

/**
 * The emulated host and a connection to it, opened once in this process: a second embedded driver
 * would want a process of its own.
 */
public final class TestHost {

  private static final Path FIRMWARE =
      Stream.of("/usr/share/OVMF/OVMF_CODE.fd", "/usr/share/OVMF/OVMF_CODE_4M.fd")
          .map(Path::of)
          .filter(Files::exists)
          .findFirst()
          .orElse(Path.of("/usr/share/OVMF/OVMF_CODE.fd"));

  private static final Map<String, String> NEEDED =
      Map.of(
          "/usr/bin/qemu-system-x86_64",
          "qemu-system-x86",
          "/usr/lib/x86_64-linux-gnu/libvirt/connection-driver/libvirt_driver_qemu.so",
          "libvirt-daemon-driver-qemu",
          FIRMWARE.toString(),
          "ovmf",
          "/usr/lib/python3/dist-packages/cryptography",
          "python3-cryptography");

  private final EmulatedSevHost emulated;
  private final SevHost host;

  private TestHost() {
    emulated = EmulatedSevHost.open(HostSettings.defaults().firstOnPath());
    host = SevHost.open(emulated.uri());
  }

  /** The one there is. Aborts the test where something is not installed; in CI it fails. */
  public static TestHost shared() {
    NEEDED.forEach(TestHost::require);
    return Shared.HOST;
  }

  private static final class Shared {
    static final TestHost HOST = new TestHost();
  }

  private static void require(String file, String debianPackage) {
    if (!Files.exists(Path.of(file))) {
      String missing = file + " is not there (Debian: apt-get install " + debianPackage + ")";
      assertThat(System.getenv("CI")).as(missing).isNull();
      Assumptions.abort(missing);
    }
  }

  /** The connection. */
  public SevHost host() {
    return host;
  }

  /** What is emulated. */
  public EmulatedSevHost emulated() {
    return emulated;
  }

  /** A launch session of our own making for the emulated platform. */
  public LaunchSession session(int policy) {
    return SessionBuilder.forUnverifiedPdh(SevCertificate.parse(emulated.pdh()))
        .build(GuestPolicy.of(policy));
  }

  /** The firmware image of its domains. */
  public static Path firmware() {
    return FIRMWARE;
  }

  /** What a SEV guest there is to consist of. */
  public static LaunchContents contents() {
    return Domains.contents(FIRMWARE);
  }

  /** A domain named {@code guest}, launched in a session. */
  public DomainXml domain(LaunchSession session) {
    return domain("guest", session);
  }

  /** A domain launched in a session. */
  public DomainXml domain(String name, LaunchSession session) {
    return parse(xml(name, session.launchSecurity(51, 1)));
  }

  /** A document. */
  public static DomainXml parse(String text) {
    return Domains.parse(text);
  }

  /** The text of a domain with a launchSecurity element, or none. */
  public String xml(String name, String launchSecurity) {
    return Domains.text(emulated, name, launchSecurity);
  }

  /** Ends and removes all that tests left. */
  public void clear() {
    for (SevGuest guest : host.guests()) {
      boolean stays = guest.isPersistent();
      if (guest.state().isActive()) {
        guest.destroy();
      }
      if (stays) {
        guest.undefine();
      }
    }
    assertThat(host.guests()).isEmpty();
  }

  /** What stands in a guest's memory, as text. */
  public String memory(String name, long address, int length) {
    Path dump = emulated.folder().resolve("memory");
    String command =
        """
        {"execute": "pmemsave", "arguments": {"val": %d, "size": %d, "filename": "%s"}}
        """
            .formatted(address, length, dump);
    try {
      // a connection of libvirt-java's: only QEMU's monitor shows a guest's memory
      Connect connect = new Connect(emulated.uri());
      try {
        Domain domain = connect.domainLookupByName(name);
        assertThat(domain.qemuMonitorCommand(command, 0)).contains("return");
        domain.free();
        return Files.readString(dump, StandardCharsets.ISO_8859_1);
      } finally {
        connect.close();
      }
    } catch (LibvirtException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
