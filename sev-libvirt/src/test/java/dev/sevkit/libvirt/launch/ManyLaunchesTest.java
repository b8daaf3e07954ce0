package dev.sevkit.libvirt.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.libvirt.Precheck;
import dev.sevkit.libvirt.SevGuest;
import dev.sevkit.libvirt.kit.TestHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("libvirt")
class ManyLaunchesTest {

  private static final int WARM_UP = 5;
  private static final int LAUNCHES = 50;
  private static final int QUESTIONS = 8000;

  private final TestHost test = TestHost.shared();

  @AfterEach
  void clear() {
    test.clear();
  }

  @Test
  void fifty_launches_leave_no_file_descriptor_and_no_memory() throws IOException {
    launch(WARM_UP);
    long files = openFiles();
    long memory = nativeKib();
    launch(LAUNCHES);
    assertThat(openFiles()).as("open files").isLessThanOrEqualTo(files + 2);
    assertThat(nativeKib() - memory).as("growth in KiB").isLessThan(LAUNCHES * 64L);
  }

  @Test
  void texts_and_parameters_that_libvirt_gives_are_given_back() {
    try (LaunchSession session = test.session(1)) {
      SevGuest guest = test.host().createPaused(test.domain(session), Precheck.none());
      ask(guest, QUESTIONS / 4);
      long memory = nativeKib();
      ask(guest, QUESTIONS);
      long lost = QUESTIONS * (guest.xml().source().text().length() / 1024L);
      assertThat(nativeKib() - memory).as("growth in KiB").isLessThan(lost / 2);
    }
  }

  private static void ask(SevGuest guest, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(guest.xml().source().text()).isNotEmpty();
      assertThat(guest.launchReport().launch().build()).isEqualTo(24);
    }
  }

  private void launch(int times) {
    ConfidentialLaunch launch = ConfidentialLaunch.on(test.host()).precheck(Precheck.none());
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

  private static long openFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
      return files.count();
    }
  }

  /** What malloc has given and not got back: neither the Java heap nor what is kept for later. */
  private static long nativeKib() {
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
