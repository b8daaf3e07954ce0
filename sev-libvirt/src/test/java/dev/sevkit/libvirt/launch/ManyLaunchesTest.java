package dev.sevkit.libvirt.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.attest.measure.VerifiedMeasurement;
import dev.sevkit.attest.secret.LaunchSecret;
import dev.sevkit.attest.secret.SecretTable;
import dev.sevkit.attest.secret.SecretTable.Padding;
import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.libvirt.GuestState.Status;
import dev.sevkit.libvirt.Precheck;
import dev.sevkit.libvirt.kit.Leftovers;
import dev.sevkit.libvirt.kit.TestHost;
import dev.sevkit.model.firmware.image.MemoryArea;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Launches in a row and at once. {@code -Dsevkit.launches=200} makes it that many in a row and a
 * quarter of them, fifty at most, at once.
 */
@Tag("libvirt")
class ManyLaunchesTest {

  private static final int WARM_UP = 3;
  private static final int LAUNCHES = Integer.getInteger("sevkit.launches", 8);
  private static final int AT_ONCE = Math.min(50, Math.max(8, LAUNCHES / 4));
  private static final long ADDRESS = 0x80f000;

  private final TestHost test = TestHost.shared();
  private final ConfidentialLaunch launch =
      ConfidentialLaunch.on(test.host()).precheck(Precheck.none());

  @AfterEach
  void clear() {
    test.clear();
  }

  @Test
  void launches_in_a_row_leave_no_file_descriptor_and_no_thread(TestReporter reporter)
      throws IOException {
    launchInARow(WARM_UP);
    Usage before = Usage.now();
    long begun = System.nanoTime();
    launchInARow(LAUNCHES);
    Usage after = Usage.now();
    reporter.publishEntry(
        "%d launches in %d s: %s, then %s"
            .formatted(LAUNCHES, (System.nanoTime() - begun) / 1_000_000_000, before, after));
    assertThat(after.files()).as("open files").isLessThanOrEqualTo(before.files() + 2);
    assertThat(after.threads()).as("threads").isLessThanOrEqualTo(before.threads() + 2);
    assertThat(Leftovers.of(test.emulated())).isEmpty();
  }

  private void launchInARow(int times) {
    for (int i = 0; i < times; i++) {
      try (LaunchSession session = test.session(1)) {
        launch
            .prepareTransient(test.domain(session))
            .startPaused()
            .measure()
            .verify(LaunchVerifier.of(session.tik(), TestHost.contents()))
            .abandon();
      }
    }
  }

  @Test
  void launches_at_once_lose_none_and_every_secret_arrives() throws Exception {
    ExecutorService launchers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<String>> all = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        String name = "guest-" + i;
        all.add(launchers.submit(() -> launched(name)));
      }
      for (int i = 0; i < AT_ONCE; i++) {
        assertThat(all.get(i).get()).contains("the secret of guest-" + i + ".");
      }
    } finally {
      launchers.shutdownNow();
    }
    assertThat(test.host().guests()).isEmpty();
    assertThat(Leftovers.of(test.emulated())).isEmpty();
  }

  /** Launches a guest and ends it; gives what the firmware found in its secret. */
  private String launched(String name) {
    try (LaunchSession session = test.session(1)) {
      Running running =
          launch
              .define(test.domain(name, session))
              .startPaused()
              .measure()
              .verify(LaunchVerifier.of(session.tik(), TestHost.contents()))
              .secret(proof -> seal(proof, session, name), OptionalLong.of(ADDRESS))
              .resume();
      assertThat(running.guest().state().status()).isEqualTo(Status.RUNNING);
      running.guest().destroy();
      running.guest().undefine();
      return test.emulated().lastLaunch(name).orElseThrow().secrets().get(0).text();
    }
  }

  private static LaunchSecret seal(VerifiedMeasurement proof, LaunchSession session, String name) {
    byte[] text = ("the secret of " + name + ".").getBytes(StandardCharsets.US_ASCII);
    try (SecretTable table = new SecretTable().add(SecretTable.LUKS_KEY, text)) {
      MemoryArea area = new MemoryArea(ADDRESS, 0x1000);
      return LaunchSecret.seal(proof, session.tik(), session.tek(), table, Padding.LIBVIRT, area);
    }
  }

  /**
   * What this process holds.
   *
   * @param files open file descriptors
   * @param threads threads, of libvirt's too
   * @param residentKib memory the kernel has given it, the Java heap included
   * @param heapKib what the Java heap may have of that
   */
  private record Usage(long files, long threads, long residentKib, long heapKib) {

    static Usage now() throws IOException {
      return new Usage(
          entries("fd"), entries("task"), resident(), Runtime.getRuntime().totalMemory() / 1024);
    }

    private static long entries(String folder) throws IOException {
      try (Stream<Path> entries = Files.list(Path.of("/proc/self", folder))) {
        return entries.count();
      }
    }

    private static long resident() throws IOException {
      try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
        String line = lines.filter(text -> text.startsWith("VmRSS:")).findFirst().orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
  }
}
