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
import dev.sevkit.testkit.Requirement;
import dev.sevkit.testkit.SevSupport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.libvirt.Connect;
import org.libvirt.Domain;
import org.libvirt.LibvirtException;

/**
 * The emulated host and a connection to it, opened once in this process: a second embedded driver
 * would want a process of its own.
 */
public final class TestHost {

  private static final HostSettings SETTINGS = settings();

  private final EmulatedSevHost emulated;
  private final SevHost host;
  private @Nullable Connect monitor;

  private TestHost() {
    emulated = EmulatedSevHost.open(SETTINGS);
    host = SevHost.open(emulated.uri());
  }

  /** In a system tree, if a property names one, libvirt and QEMU know SEV-SNP. */
  private static HostSettings settings() {
    HostSettings settings = HostSettings.ofProperties().firstOnPath();
    return settings.tree().isPresent() ? settings.support(SevSupport.SEV_SNP) : settings;
  }

  /** The one there is. Aborts the test where something is not installed; in CI it fails. */
  public static TestHost shared() {
    List<Requirement> missing = EmulatedSevHost.missing(SETTINGS);
    if (!missing.isEmpty()) {
      assertThat(System.getenv("CI")).as(missing.toString()).isNull();
      Assumptions.abort(missing.toString());
    }
    return Shared.HOST;
  }

  private static final class Shared {
    static final TestHost HOST = new TestHost();
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
    return shared().emulated.firmware();
  }

  /** What a SEV guest there is to consist of. */
  public static LaunchContents contents() {
    return contents(firmware());
  }

  /** What a SEV guest of a firmware image is to consist of. */
  public static LaunchContents contents(Path image) {
    return Domains.contents(image);
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

  /** The text of a SEV-SNP domain whose launchSecurity has these children. */
  public String snpXml(String name, String children) {
    return xml(name, "<launchSecurity type='sev-snp'>" + children + "</launchSecurity>")
        .replaceAll("<loader[^<]*</loader>", "<loader type='rom'>" + romFirmware() + "</loader>");
  }

  private Path romFirmware() {
    return emulated.amdSevFirmware().or(emulated::romFirmware).orElseThrow();
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

  /** A connection of libvirt-java's: only QEMU's monitor shows a guest's memory. */
  private synchronized Connect monitor() throws LibvirtException {
    if (monitor == null) {
      monitor = new Connect(emulated.uri());
    }
    return monitor;
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
      Domain domain = monitor().domainLookupByName(name);
      assertThat(domain.qemuMonitorCommand(command, 0)).contains("return");
      domain.free();
      return Files.readString(dump, StandardCharsets.ISO_8859_1);
    } catch (LibvirtException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
