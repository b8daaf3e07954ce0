package dev.sevkit.libvirt.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.attest.cert.SevCertificate;
import dev.sevkit.attest.measure.GuestFirmware;
import dev.sevkit.attest.measure.LaunchContents;
import dev.sevkit.attest.secret.LaunchSecret;
import dev.sevkit.attest.secret.SecretTable;
import dev.sevkit.attest.secret.SecretTable.Padding;
import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.attest.session.SessionBuilder;
import dev.sevkit.libvirt.GuestState;
import dev.sevkit.libvirt.GuestState.Status;
import dev.sevkit.libvirt.Precheck;
import dev.sevkit.libvirt.SevHost;
import dev.sevkit.libvirt.kit.TestHost;
import dev.sevkit.model.firmware.image.MemoryArea;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.GuestPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The lines of docs/launch.md, and that they are those of docs/launch.md. */
@Tag("libvirt")
class LaunchPageTest {

  private static final String OWN_SOURCE =
      "sev-libvirt/src/test/java/dev/sevkit/libvirt/launch/LaunchPageTest.java";

  private final TestHost test = TestHost.shared();

  /** The emulated platform has keys of its own; on the page it is one that was verified. */
  private final SessionBuilder platform =
      SessionBuilder.forUnverifiedPdh(SevCertificate.parse(test.emulated().pdh()));

  @AfterEach
  void clear() {
    test.clear();
  }

  @Test
  void the_launch_of_the_page_runs() throws IOException {
    GuestState state =
        launch(
            test.emulated().uri(),
            platform,
            element -> test.xml("guest", element),
            "correct horse".getBytes(StandardCharsets.US_ASCII),
            TestHost.firmware(),
            Precheck.none(),
            new MemoryArea(0x80f000, 0x1000));
    assertThat(state.status()).isEqualTo(Status.RUNNING);
  }

  private static GuestState launch(
      String uri,
      SessionBuilder builder,
      UnaryOperator<String> xml,
      byte[] key,
      Path firmware,
      Precheck precheck,
      MemoryArea area)
      throws IOException {
    // the page begins
    try (SevHost host = SevHost.open(uri);
        LaunchSession session = builder.build(GuestPolicy.of(0x1));
        SecretTable secrets = new SecretTable().add(SecretTable.LUKS_KEY, key)) {
      DomainXml domain = DomainXml.parse("guest.xml", xml.apply(session.launchSecurity()));
      LaunchContents contents = LaunchContents.of(GuestFirmware.of(Files.readAllBytes(firmware)));
      Running running =
          ConfidentialLaunch.on(host)
              .precheck(precheck)
              .timeout(Duration.ofMinutes(2))
              .ownedBy(GuestOwner.of(session))
              .define(domain)
              .startPaused()
              .measure()
              .verify(LaunchVerifier.of(session.tik(), contents))
              .secret(
                  proof ->
                      LaunchSecret.seal(
                          proof, session.tik(), session.tek(), secrets, Padding.LIBVIRT, area),
                  OptionalLong.of(area.base()))
              .resume();
      return running.guest().state();
    }
    // the page ends
  }

  @Test
  void the_page_shows_these_lines() throws IOException {
    Path root = Path.of(System.getProperty("sevkit.root"));
    String source = Files.readString(root.resolve(OWN_SOURCE));
    String lines =
        source
            .substring(
                source.indexOf("    // the page " + "begins\n"),
                source.indexOf("    // the page " + "ends"))
            .replaceFirst(".*\n", "")
            .replaceAll("(?m)^    ", "")
            .replace("builder.build", "SessionBuilder.forPlatform(platform).build");
    assertThat(Files.readString(root.resolve("docs/launch.md"))).contains(lines);
    assertThat(Files.readString(root.resolve("README.md"))).contains(lines);
  }
}
