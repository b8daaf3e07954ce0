package dev.sevkit.libvirt.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import dev.sevkit.attest.session.Tik;
import dev.sevkit.libvirt.Precheck;
import dev.sevkit.libvirt.SevGuest;
import dev.sevkit.libvirt.SevHost;
import dev.sevkit.libvirt.kit.ChildJvm;
import dev.sevkit.libvirt.kit.Domains;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.testkit.EmulatedSev;
import dev.sevkit.testkit.EmulatedSevHost;
import dev.sevkit.testkit.OwnerSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * What libvirt gives is given back. Measured in a process of its own, whose JVM has its smaller
 * compiler only, for the other takes and gives megabytes; glibc tells of one arena, so there is
 * one.
 */
@EmulatedSev(daemon = true)
class NativeMemoryTest {

  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;
  private static final int QUESTIONS = 300;
  private static final int LAUNCHES = 1;

  @Test
  void nothing_that_libvirt_gives_is_kept(EmulatedSevHost host, TestReporter reporter)
      throws Exception {
    OwnerSession session = host.ownerSession(1);
    Path domain = host.folder().resolve("owned.xml");
    Files.writeString(
        domain,
        Domains.text(
            host,
            "guest",
            "<launchSecurity type='sev'><policy>0x0001</policy><dhCert>%s</dhCert><session>%s</session></launchSecurity>"
                .formatted(session.dhCert(), session.session())));
    String said =
        ChildJvm.run(
            List.of("env", "MALLOC_ARENA_MAX=1", "JAVA_TOOL_OPTIONS=-XX:+UseSerialGC"),
            System.getProperty("java.class.path"),
            Probe.class,
            host.uri(),
            domain.toString(),
            host.firmware().toString(),
            session.tik());
    reporter.publishEntry("growth in bytes: " + said.replace("\n", "; "));
    List<long[]> growths = said.lines().map(NativeMemoryTest::numbers).toList();
    // less for each than any one thing that is not given back
    assertThat(median(growths.get(0))).as(said).isLessThan(QUESTIONS * 128L);
    assertThat(median(growths.get(1))).as(said).isLessThan(LAUNCHES * 32L * 1024);
  }

  private static long[] numbers(String line) {
    return Stream.of(line.split(" ")).mapToLong(Long::parseLong).sorted().toArray();
  }

  private static long median(long[] sorted) {
    return sorted[sorted.length / 2];
  }

  /**
   * Prints, for rounds of questions and for rounds of launches, how much more is in use after each.
   */
  static final class Probe {

    private Probe() {}

    public static void main(String[] arguments) throws Exception {
      DomainXml domain = DomainXml.read(Path.of(arguments[1]));
      byte[] key = Base64.getDecoder().decode(arguments[3]);
      try (SevHost host = SevHost.open(arguments[0]);
          Tik tik = Tik.of(key)) {
        SevGuest guest = host.createPaused(domain, Precheck.none());
        print(() -> ask(guest));
        guest.destroy();
        LaunchVerifier<?> verifier =
            LaunchVerifier.of(tik, Domains.contents(Path.of(arguments[2])));
        print(() -> launch(host, domain, verifier));
      }
    }

    private static void print(Runnable round) {
      for (int i = 0; i < WARM_UP; i++) {
        round.run();
      }
      long[] growths =
          LongStream.range(0, ROUNDS)
              .map(
                  i -> {
                    long before = inUse();
                    round.run();
                    return inUse() - before;
                  })
              .toArray();
      System.out.println(
          String.join(" ", LongStream.of(growths).mapToObj(Long::toString).toList()));
    }

    private static void ask(SevGuest guest) {
      for (int i = 0; i < QUESTIONS; i++) {
        assertThat(guest.xml().source().text()).isNotEmpty();
        assertThat(guest.launchReport().launch().build()).isEqualTo(24);
      }
    }

    private static void launch(SevHost host, DomainXml domain, LaunchVerifier<?> verifier) {
      for (int i = 0; i < LAUNCHES; i++) {
        ConfidentialLaunch.on(host)
            .precheck(Precheck.none())
            .prepareTransient(domain)
            .startPaused()
            .measure()
            .verify(verifier)
            .abandon();
      }
    }

    /**
     * What malloc has given and not got back, in bytes; what JNA gives back with the garbage, too.
     */
    private static long inUse() {
      for (int i = 0; i < 3; i++) {
        System.gc();
        LockSupport.parkNanos(50_000_000);
      }
      Allocations now = LibC.INSTANCE.mallinfo2();
      return now.uordblks + now.hblkhd;
    }
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
