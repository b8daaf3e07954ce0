package dev.sevkit.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sevkit.attest.cert.SevCertificate;
import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.attest.session.SessionBuilder;
import dev.sevkit.libvirt.kit.ChildJvm;
import dev.sevkit.libvirt.kit.Domains;
import dev.sevkit.libvirt.kit.TestHost;
import dev.sevkit.libvirt.launch.ConfidentialLaunch;
import dev.sevkit.libvirt.launch.LaunchVerifier;
import dev.sevkit.libvirt.launch.Running;
import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.testkit.EmulatedSevHost;
import dev.sevkit.testkit.HostSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A guest launched by somebody who is not root: the embedded driver, and a daemon of his own. */
@Tag("libvirt")
class PlainUserTest {

  /** The user "nobody" of Debian, who owns nothing. */
  private static final String NOBODY = "65534";

  @ParameterizedTest
  @ValueSource(strings = {"embed", "daemon"})
  void launches_a_guest(String driver, @TempDir Path folder) throws IOException {
    TestHost.shared();
    Path setpriv = Path.of("/usr/bin/setpriv");
    boolean isRoot = System.getProperty("user.name").equals("root");
    assumeThat(!isRoot || Files.exists(setpriv))
        .as("root needs /usr/bin/setpriv to become somebody else (Debian: util-linux)")
        .isTrue();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path home = Files.createDirectory(folder.resolve("home"));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
    List<String> command =
        isRoot
            ? List.of(
                setpriv.toString(),
                "--reuid=" + NOBODY,
                "--regid=" + NOBODY,
                "--clear-groups",
                "env",
                "HOME=" + home)
            : List.of();
    String classPath = ChildJvm.readableClassPath(folder);
    String said = ChildJvm.run(command, classPath, Launching.class, driver);
    assertThat(said).contains(driver.equals("embed") ? "qemu:///embed" : "qemu+unix:///session");
    assertThat(said).endsWith("RUNNING");
    assertThat(said).as("the user it ran as").doesNotStartWith("root ");
  }

  /** Launches a guest on a host of its own and prints as whom, where, and what it does. */
  static final class Launching {

    private Launching() {}

    public static void main(String[] arguments) {
      HostSettings settings = HostSettings.defaults();
      try (EmulatedSevHost emulated =
              EmulatedSevHost.open(
                  arguments[0].equals("daemon") ? settings.withDaemon() : settings);
          SevHost host = SevHost.open(emulated.uri());
          LaunchSession session =
              SessionBuilder.forUnverifiedPdh(SevCertificate.parse(emulated.pdh()))
                  .build(GuestPolicy.of(1))) {
        Running running =
            ConfidentialLaunch.on(host)
                .precheck(Precheck.none())
                .prepareTransient(Domains.sev(emulated, "guest", session))
                .startPaused()
                .measure()
                .verify(LaunchVerifier.of(session.tik(), Domains.contents(emulated.firmware())))
                .resume();
        System.out.printf(
            "%s %s %s%n",
            System.getProperty("user.name"), emulated.uri(), running.guest().state().status());
        running.guest().destroy();
      }
    }
  }
}
