package dev.sevkit.validate.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.kit.Shared;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A host with emulated SEV: libvirt's real QEMU driver, embedded and without a daemon, and the real
 * QEMU behind a stand-in that answers for the AMD secure processor. The stand-in is read by path.
 * Where something is missing a test is skipped and says what to install; in CI it fails.
 */
public final class EmulatedHost {

  private static final String STAND_IN = "prototypes/emulated-sev/emu";

  private static final Map<String, String> NEEDED =
      Map.of(
          "/usr/bin/virsh", "libvirt-clients",
          "/usr/bin/qemu-system-x86_64", "qemu-system-x86",
          "/usr/lib/x86_64-linux-gnu/libvirt/connection-driver/libvirt_driver_qemu.so",
              "libvirt-daemon-driver-qemu",
          // brings the user libvirt-qemu, without whom the driver does not open for root
          "/etc/libvirt/qemu.conf", "libvirt-daemon-system",
          "/usr/share/OVMF/OVMF_CODE.fd", "ovmf",
          "/usr/lib/python3/dist-packages/cryptography", "python3-cryptography");

  /** What the embedded driver logs, which is not an answer. */
  private static final Pattern LOG = Pattern.compile("[0-9-]{10} [0-9:.+]+: [0-9]+: \\w+ : .*");

  private final Path folder;
  private final Path tools;

  private EmulatedHost(Path folder, Path tools) {
    this.folder = folder;
    this.tools = tools;
  }

  /**
   * A host in a folder, whose path must be short: sockets lie below it.
   *
   * @param platform settings of the emulated platform, such as {@code cbitpos=51}
   */
  public static EmulatedHost in(Path folder, String... platform) {
    NEEDED.forEach(EmulatedHost::require);
    EmulatedHost host = new EmulatedHost(folder, Shared.path(STAND_IN).toAbsolutePath());
    host.write(
        "root/etc/qemu.conf",
        """
        namespaces = [ ]
        cgroup_controllers = [ ]
        security_driver = "none"
        stdio_handler = "file"
        user = "%1$s"
        group = "%1$s"
        """
            .formatted(System.getProperty("user.name")));
    List<String> make = new ArrayList<>(List.of(host.tool("mkplatform"), host.path("host")));
    make.addAll(List.of(platform));
    assertThat(host.run(make).accepted()).isTrue();
    return host;
  }

  private static void require(String file, String debianPackage) {
    if (!Files.exists(Path.of(file))) {
      String missing = file + " is not there (Debian: apt-get install " + debianPackage + ")";
      assertThat(System.getenv("CI")).as(missing).isNull();
      Assumptions.abort(missing);
    }
  }

  private String tool(String name) {
    return tools.resolve(name).toString();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  /** The emulator a domain names to run here. */
  public Path emulator() {
    return folder.resolve("host/qemu-system-x86_64");
  }

  /** The platform's Diffie-Hellman certificate, as the host exports it, base64. */
  public String platformCertificate() {
    return run(List.of("base64", "-w0", path("host/platform/pdh.cert"))).message();
  }

  /**
   * What a guest owner prepares.
   *
   * @param dhCert certificate, base64
   * @param session session blob, base64
   */
  public record Session(String dhCert, String session) {}

  /** A launch session for this platform and a policy. */
  public Session session(String policy) {
    String prefix = path("owner" + policy);
    String certificate = path("host/platform/pdh.cert");
    assertThat(run(List.of(tool("owner-session"), certificate, policy, prefix)).accepted())
        .isTrue();
    try {
      return new Session(
          Files.readString(Path.of(prefix + "_godh.b64")),
          Files.readString(Path.of(prefix + "_session.b64")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What libvirt says a QEMU binary can do here, for emulation: there is no KVM. */
  public String domainCapabilities(Path binary) {
    Said said = virsh("domcapabilities --virttype qemu --emulatorbin " + binary);
    assertThat(said.accepted()).as(said.message()).isTrue();
    return said.message().substring(said.message().indexOf("<domainCapabilities"));
  }

  /** What was said, and whether all went well. */
  public record Said(boolean accepted, String message) {}

  /** Defines a domain and starts it paused; accepted if it then is. */
  public Said start(String xml) {
    write("guest.xml", xml);
    Said said = virsh("define " + path("guest.xml") + "; start --paused guest; domstate guest");
    return new Said(said.message().endsWith("paused"), said.message());
  }

  /** Ends the guest, whatever became of it. */
  public void end() {
    virsh("destroy guest");
    virsh("undefine guest --nvram");
  }

  private Said virsh(String commands) {
    String uri = "qemu:///embed?root=" + path("root");
    Said said = run(List.of(tool("reaper"), "virsh", "-q", "-c", uri, commands));
    String words =
        said.message()
            .lines()
            .filter(line -> !LOG.matcher(line).matches())
            .collect(Collectors.joining("\n"));
    return new Said(said.accepted(), words.strip());
  }

  private void write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Said run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      try (InputStream said = process.getInputStream()) {
        String words = new String(said.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("%s ended", command).isTrue();
        return new Said(process.exitValue() == 0, words.strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Names of the guests that still run. */
  public Stream<String> running() {
    return virsh("list --name").message().lines().filter(line -> !line.isBlank());
  }
}
