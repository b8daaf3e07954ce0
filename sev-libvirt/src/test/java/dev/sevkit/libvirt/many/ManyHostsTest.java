package dev.sevkit.libvirt.many;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sevkit.attest.cert.SevCertificate;
import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.attest.session.SessionBuilder;
import dev.sevkit.libvirt.HostAddress;
import dev.sevkit.libvirt.LibvirtOperationException;
import dev.sevkit.libvirt.Precheck;
import dev.sevkit.libvirt.SevHost;
import dev.sevkit.libvirt.kit.Domains;
import dev.sevkit.libvirt.kit.Leftovers;
import dev.sevkit.libvirt.launch.LaunchFailedException;
import dev.sevkit.libvirt.launch.LaunchVerifier;
import dev.sevkit.libvirt.launch.Running;
import dev.sevkit.libvirt.many.HostOutcome.Done;
import dev.sevkit.libvirt.many.HostOutcome.Failed;
import dev.sevkit.libvirt.many.HostOutcome.TimedOut;
import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.testkit.EmulatedSev;
import dev.sevkit.testkit.EmulatedSevHost;
import dev.sevkit.validate.ValidationReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With a daemon: libvirt has room for some twenty openings of a driver within a process. */
@EmulatedSev(daemon = true)
class ManyHostsTest {

  private final EmulatedSevHost emulated;
  private final HostAddress there;
  private final SevHost host;

  ManyHostsTest(EmulatedSevHost emulated) {
    this.emulated = emulated;
    there = HostAddress.of(emulated.uri());
    host = SevHost.open(there);
  }

  private final HostAddress absent =
      HostAddress.of("qemu+unix:///system?socket=/nonexistent/libvirt-sock");

  private LaunchSession session() {
    return SessionBuilder.forUnverifiedPdh(SevCertificate.parse(emulated.pdh()))
        .build(GuestPolicy.of(1));
  }

  @AfterEach
  void clear() {
    Leftovers.clear(host);
    host.close();
  }

  @Test
  void judges_every_domain_and_tells_which_host_cannot_be_asked() {
    try (LaunchSession session = session()) {
      String bad = Domains.sev(emulated, "bad", session).source().text().replace(">51<", ">47<");
      host.define(Domains.parse(bad), Precheck.none());
      host.define(Domains.sev(emulated, "good", session), Precheck.none());
    }
    List<HostOutcome<?>> told = new ArrayList<>();
    List<HostOutcome<List<ValidationReport>>> outcomes =
        ManyHosts.of(List.of(absent, there)).listener(told::add).lint();
    assertThat(outcomes).extracting(HostOutcome::host).containsExactly(absent, there);
    assertThat(told).containsExactlyInAnyOrderElementsOf(outcomes);
    assertThat(((Failed<?>) outcomes.get(0)).cause()).isInstanceOf(LibvirtOperationException.class);
    List<ValidationReport> reports = value(outcomes.get(1));
    assertThat(reports).hasSize(2);
    assertThat(reports.get(0).findings()).anyMatch(f -> f.id().equals("cbitpos-mismatch"));
    assertThat(reports.get(1).findings()).noneMatch(f -> f.id().equals("cbitpos-mismatch"));
  }

  private static <T> T value(HostOutcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Done.class);
    return ((Done<T>) outcome).value();
  }

  @Test
  void launches_on_hosts_and_keeps_what_failed_apart() {
    try (LaunchSession session = session()) {
      List<HostOutcome<Running>> outcomes =
          ManyHosts.of(List.of(absent, there))
              .timeout(Duration.ofSeconds(60))
              .launch(
                  launch ->
                      launch
                          .precheck(Precheck.none())
                          .prepareTransient(Domains.sev(emulated, "guest", session))
                          .startPaused()
                          .measure()
                          .verify(
                              LaunchVerifier.of(
                                  session.tik(), Domains.contents(emulated.firmware())))
                          .resume());
      assertThat(outcomes.get(0)).isInstanceOf(Failed.class);
      assertThat(value(outcomes.get(1)).domain()).isEqualTo("guest");
      assertThat(host.find("guest")).isPresent();
    }
  }

  @Test
  void a_launch_that_is_late_leaves_no_guest() {
    try (LaunchSession session = session()) {
      List<HostOutcome<Running>> outcomes =
          ManyHosts.of(List.of(there))
              .timeout(Duration.ofSeconds(4))
              .launch(
                  launch ->
                      launch
                          .precheck(Precheck.none())
                          .prepareTransient(Domains.sev(emulated, "guest", session))
                          .startPaused()
                          .measure()
                          .verify(
                              report -> {
                                Thread.sleep(20_000);
                                return report;
                              })
                          .resume());
      assertThat(((Failed<?>) outcomes.get(0)).cause())
          .isInstanceOf(LaunchFailedException.class)
          .hasMessageEndingWith("the guest was destroyed");
      assertThat(host.find("guest")).isEmpty();
    }
  }

  @Test
  void does_so_many_at_once_and_no_more() {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<HostAddress> hosts = IntStream.range(0, 6).mapToObj(i -> there).toList();
    List<HostOutcome<String>> outcomes =
        ManyHosts.of(hosts).atOnce(2).each(host -> counted(host, now, most));
    assertThat(outcomes).hasSize(6).allMatch(Done.class::isInstance);
    assertThat(most).hasValue(2);
  }

  private static String counted(SevHost host, AtomicInteger now, AtomicInteger most) {
    most.accumulateAndGet(now.incrementAndGet(), Math::max);
    try {
      Thread.sleep(100);
      return host.name();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      now.decrementAndGet();
    }
  }

  @Test
  void does_not_wait_for_a_host_that_is_late() {
    CountDownLatch never = new CountDownLatch(1);
    try {
      List<HostOutcome<Boolean>> outcomes =
          ManyHosts.of(List.of(there, absent))
              .timeout(Duration.ofMillis(500))
              .each(host -> waitFor(never));
      assertThat(outcomes.get(0)).isInstanceOf(TimedOut.class);
      assertThat(outcomes.get(1)).isInstanceOf(Failed.class);
    } finally {
      never.countDown();
    }
  }

  private static boolean waitFor(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void needs_at_least_one_at_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ManyHosts.of(List.of()).atOnce(0))
        .withMessage("hosts at once: expected at least 1, found 0");
  }

  @Test
  void no_hosts_give_no_outcomes() {
    assertThat(ManyHosts.of(List.of()).lint()).isEmpty();
  }
}
