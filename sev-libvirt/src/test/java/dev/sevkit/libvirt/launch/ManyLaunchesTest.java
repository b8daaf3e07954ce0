package dev.sevkit.libvirt.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import dev.sevkit.attest.measure.VerifiedMeasurement;
import dev.sevkit.attest.secret.LaunchSecret;
import dev.sevkit.attest.secret.SecretTable;
import dev.sevkit.attest.secret.SecretTable.Padding;
import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.libvirt.GuestState.Status;
import dev.sevkit.libvirt.Precheck;
import dev.sevkit.libvirt.SevGuest;
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

  private static final int WARM_UP = 5;
  private static final int ROUNDS = 7;
  private static final int LAUNCHES = Integer.getInteger("sevkit.launches", 21);
  private static final int AT_ONCE = Math.min(50, Math.max(8, LAUNCHES / 4));
  private static final int QUESTIONS = 1000;
  private static final long ADDRESS = 0x80f000;

  private final TestHost test = TestHost.shared();
  private final ConfidentialLaunch launch =
      ConfidentialLaunch.on(test.host()).precheck(Precheck.none());

  @AfterEach
  void clear() {
    test.clear();
  }

  @Test
  void launches_in_a_row_leave_no_file_descriptor_no_thread_and_no_memory(TestReporter reporter)
      throws IOException {
    launchInARow(WARM_UP);
    Usage before = Usage.now();
    long begun = System.nanoTime();
    List<Long> growths = growths(() -> launchInARow(LAUNCHES / ROUNDS));
    Usage after = Usage.now();
    reporter.publishEntry(
        "%d launches in %d s: %s, then %s"
            .formatted(LAUNCHES, (System.nanoTime() - begun) / 1_000_000_000, before, after));
    assertThat(after.files()).as("open files").isLessThanOrEqualTo(before.files() + 2);
    assertThat(after.threads()).as("threads").isLessThanOrEqualTo(before.threads() + 2);
    assertThat(median(growths))
        .as("growth in KiB: %s", growths)
        .isLessThan(LAUNCHES / ROUNDS * 32L);
    assertThat(Leftovers.of(test.emulated())).isEmpty();
  }

  /**
   * How much more native memory, in KiB, is in use after each round of work, in order: what leaks
   * does so each time, while the compiler of the JVM, who takes of it too, comes and goes.
   */
  private static List<Long> growths(Runnable work) {
    List<Long> growths = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      long before = nativeKib();
      work.run();
      growths.add(nativeKib() - before);
    }
    growths.sort(null);
    return growths;
  }

  private static long median(List<Long> sorted) {
    return sorted.get(sorted.size() / 2);
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

  @Test
  void texts_parameters_and_domains_that_libvirt_gives_are_given_back(TestReporter reporter) {
    try (LaunchSession session = test.session(1)) {
      SevGuest guest = test.host().createPaused(test.domain(session), Precheck.none());
      ask(guest, QUESTIONS);
      List<Long> growths = growths(() -> ask(guest, QUESTIONS));
      reporter.publishEntry("growth by %d questions in KiB: %s".formatted(QUESTIONS, growths));
      // 128 bytes each: less than any one thing that is not given back
      assertThat(median(growths)).as("growth in KiB: %s", growths).isLessThan(QUESTIONS / 8);
    }
  }

  private static void ask(SevGuest guest, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(guest.xml().source().text()).isNotEmpty();
      assertThat(guest.launchReport().launch().build()).isEqualTo(24);
    }
  }

  /**
   * What this process holds.
   *
   * @param files open file descriptors
   * @param threads threads, of libvirt's too
   * @param nativeKib see {@link ManyLaunchesTest#nativeKib}
   * @param residentKib memory the kernel has given it, the Java heap included
   * @param heapKib what the Java heap may have of that
   */
  private record Usage(long files, long threads, long nativeKib, long residentKib, long heapKib) {

    static Usage now() throws IOException {
      return new Usage(
          entries("fd"),
          entries("task"),
          ManyLaunchesTest.nativeKib(),
          resident(),
          Runtime.getRuntime().totalMemory() / 1024);
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

  /** What malloc has given and not got back: neither the Java heap nor what is kept for later. */
  private static long nativeKib() {
    assertThat(System.getenv("MALLOC_ARENA_MAX"))
        .as("arenas, of which one is told of")
        .isEqualTo("1");
    return (LibC.INSTANCE.mallinfo2().uordblks + LibC.INSTANCE.mallinfo2().hblkhd) / 1024;
  }

  /** The C library, which knows. */
  interface LibC extends Library {
    LibC INSTANCE = Native.load("c", LibC.class);

    Allocations mallinfo2();
  }

  /** Of glibc 2.33 and later, struct mallinfo2. */
  @FieldOrder({
    "arena",
    "ordblks",
    "smblks",
    "hblks",
    "hblkhd",
    "usmblks",
    "fsmblks",
    "uordblks",
    "fordblks",
    "keepcost"
  })
  public static final class Allocations extends Structure implements Structure.ByValue {
    public long arena;
    public long ordblks;
    public long smblks;
    public long hblks;
    public long hblkhd;
    public long usmblks;
    public long fsmblks;
    public long uordblks;
    public long fordblks;
    public long keepcost;
  }
}
