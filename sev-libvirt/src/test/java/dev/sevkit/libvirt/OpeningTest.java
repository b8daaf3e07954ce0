package dev.sevkit.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sevkit.libvirt.Credential.Kind;
import dev.sevkit.libvirt.kit.ChildJvm;
import dev.sevkit.libvirt.kit.Leftovers;
import dev.sevkit.libvirt.kit.TestHost;
import dev.sevkit.testkit.EmulatedSev;
import dev.sevkit.testkit.EmulatedSevHost;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How hosts are opened: who is let in, and what happens where nobody answers. */
@Tag("libvirt")
class OpeningTest {

  private static final int AUTH_FAILED = 45;
  private static final Duration SOON = Duration.ofMillis(700);

  private final TestHost test = TestHost.shared();

  private static LibvirtOperationException refusal(HostAddress address) {
    LibvirtOperationException refused =
        catchThrowableOfType(LibvirtOperationException.class, () -> SevHost.open(address).close());
    assertThat(refused).as("refused").isNotNull();
    return refused;
  }

  /** Libvirt's test driver asks for a name and a password, as a daemon with SASL does. */
  private static HostAddress guarded(Path folder) throws IOException {
    Path node =
        Files.writeString(
            folder.resolve("node.xml"),
            """
            <node>
              <auth>
                <user password='pässword'>bob</user>
              </auth>
            </node>
            """);
    return HostAddress.of("test://" + node);
  }

  private static Authentication as(String name, String password) {
    return Authentication.of(name, password.toCharArray());
  }

  @Test
  void the_right_password_opens(@TempDir Path folder) throws IOException {
    Set<Kind> asked = EnumSet.noneOf(Kind.class);
    Authentication right = as("bob", "pässword");
    HostAddress address =
        guarded(folder)
            .authentication(
                credential -> {
                  asked.add(credential.kind());
                  assertThat(credential.prompt()).isNotEmpty();
                  return right.answer(credential);
                });
    try (SevHost host = SevHost.open(address)) {
      assertThat(host.isAlive()).isTrue();
    }
    assertThat(asked).containsExactly(Kind.AUTHNAME, Kind.PASSPHRASE);
  }

  @Test
  void a_wrong_password_does_not(@TempDir Path folder) throws IOException {
    LibvirtOperationException refused =
        refusal(guarded(folder).authentication(as("bob", "password")));
    assertThat(refused.code()).isEqualTo(AUTH_FAILED);
    assertThat(refused.codeName()).isEqualTo("AUTH_FAILED");
    assertThat(refused.words()).contains("authentication failed");
    assertThat(refused).hasMessageNotContainingAny("password'", "bob");
    assertThat(refusal(guarded(folder).authentication(as("alice", "pässword"))).code())
        .isEqualTo(AUTH_FAILED);
  }

  @Test
  void no_answer_does_not_either(@TempDir Path folder) throws IOException {
    assertThat(refusal(guarded(folder)).code()).isEqualTo(AUTH_FAILED);
  }

  @Test
  void what_an_answer_throws_is_told_and_opens_nothing(@TempDir Path folder) throws IOException {
    RuntimeException noKeyring = new IllegalStateException("the keyring is locked");
    Authentication failing =
        asked -> {
          throw noKeyring;
        };
    assertThat(refusal(guarded(folder).authentication(failing)).getSuppressed())
        .containsExactly(noKeyring);
  }

  @Test
  void a_socket_that_never_answers_is_given_up(@TempDir Path folder) throws IOException {
    SocketAddress place = UnixDomainSocketAddress.of(folder.resolve("socket"));
    try (ServerSocketChannel mute = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      mute.bind(place);
      assertGivenUp("qemu+unix:///system?socket=" + place);
    }
    assertNoCallLeft();
  }

  @Test
  void a_port_that_never_answers_is_given_up() throws IOException {
    try (ServerSocket mute = new ServerSocket()) {
      mute.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      assertGivenUp("qemu+tcp://127.0.0.1:" + mute.getLocalPort() + "/system");
    }
    assertNoCallLeft();
  }

  private static void assertGivenUp(String uri) {
    long begun = System.nanoTime();
    LibvirtOperationException refused = refusal(HostAddress.of(uri).timeout(SOON));
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON.plusSeconds(3));
    assertThat(refused.words()).isEqualTo("no connection within " + SOON);
    assertThat(refused.code()).isZero();
  }

  /** The call that was left alone ends when the other side hangs up. */
  private static void assertNoCallLeft() {
    Leftovers.await(() -> !isCalling());
    assertThat(isCalling()).isFalse();
  }

  private static boolean isCalling() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals("sevkit-libvirt-call"));
  }

  @Test
  @EmulatedSev(daemon = true)
  void a_daemon_that_hangs_is_noticed_by_signs_of_life(EmulatedSevHost emulated) {
    HostAddress address = HostAddress.of(emulated.uri()).keepAlive(Duration.ofSeconds(1), 2);
    try (SevHost host = SevHost.open(address)) {
      assertThat(host.name()).isNotEmpty();
      emulated.freezeLibvirt();
      long begun = System.nanoTime();
      LibvirtOperationException lost =
          catchThrowableOfType(LibvirtOperationException.class, host::name);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
      assertThat(lost.words()).contains("keepalive");
      assertThat(lost.isConnectionLost()).isTrue();
      assertThat(host.isAlive()).isFalse();
    } finally {
      emulated.thawLibvirt();
    }
    try (SevHost again = SevHost.open(address)) {
      assertThat(again.isAlive()).isTrue();
    }
  }

  @Test
  void an_embedded_root_is_of_one_process() {
    assertThat(ChildJvm.run(Opening.class, test.emulated().uri()))
        .contains("Failed to acquire pid file")
        .contains("Resource temporarily unavailable");
  }

  /** Opens a host and prints why it cannot. */
  static final class Opening {

    private Opening() {}

    public static void main(String[] arguments) {
      System.out.println(refusal(HostAddress.of(arguments[0])));
    }
  }
}
