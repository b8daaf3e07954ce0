package dev.sevkit.libvirt.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.libvirt.DomainRefusedException;
import dev.sevkit.libvirt.GuestState.Status;
import dev.sevkit.libvirt.Precheck;
import dev.sevkit.libvirt.SevGuest;
import dev.sevkit.libvirt.SevHost;
import dev.sevkit.libvirt.kit.TestHost;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("libvirt")
@Tag("tree")
class TakenUpLaunchTest {

  private final TestHost test = TestHost.shared();
  private final ConfidentialLaunch launch =
      ConfidentialLaunch.on(test.host()).precheck(Precheck.none());

  @AfterEach
  void clear() {
    test.clear();
  }

  private SevGuest paused(LaunchSession session) {
    return launch.prepareTransient(test.domain(session)).startPaused().detach();
  }

  @Test
  void another_connection_takes_up_a_paused_guest_by_uuid() {
    try (LaunchSession session = test.session(1);
        SevHost other = SevHost.open(test.emulated().uri())) {
      SevGuest guest = paused(session);
      Running running =
          ConfidentialLaunch.on(other)
              .ownedBy(GuestOwner.of(session))
              .attach(guest.uuid().toString())
              .measure()
              .verify(LaunchVerifier.of(session.tik(), TestHost.contents()))
              .resume();
      assertThat(running.guest().state().status()).isEqualTo(Status.RUNNING);
    }
  }

  @Test
  void a_guest_that_runs_is_not_taken_up() {
    try (LaunchSession session = test.session(1)) {
      paused(session).resume();
      assertThatExceptionOfType(LaunchRefusedException.class)
          .isThrownBy(() -> launch.attach("guest"))
          .withMessageContaining("it is RUNNING");
      assertThat(test.host().guest("guest").state().status()).isEqualTo(Status.RUNNING);
    }
  }

  @Test
  void a_guest_that_ran_and_was_suspended_is_not_taken_up() throws InterruptedException {
    try (LaunchSession session = test.session(1)) {
      SevGuest guest = paused(session);
      assertThat(guest.cpuTime()).isLessThan(Duration.ofMillis(500));
      guest.resume();
      long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
      while (guest.cpuTime().compareTo(Duration.ofMillis(1100)) < 0 && System.nanoTime() < end) {
        Thread.sleep(50);
      }
      guest.suspend();
      assertThatExceptionOfType(LaunchRefusedException.class)
          .isThrownBy(() -> launch.attach("guest"))
          .withMessageContaining("it has run before");
    }
  }

  @Test
  void a_guest_of_another_owner_is_not_taken_up() {
    try (LaunchSession session = test.session(1);
        LaunchSession other = test.session(1)) {
      SevGuest guest = paused(session);
      ConfidentialLaunch others = launch.ownedBy(GuestOwner.of(other));
      assertThatExceptionOfType(LaunchRefusedException.class)
          .isThrownBy(() -> others.attach("guest"))
          .withMessageContaining("not those of this owner's launch session");
      assertThatExceptionOfType(LaunchRefusedException.class)
          .isThrownBy(() -> others.define(test.domain(session)));
      assertThat(guest.state().isPaused()).isTrue();
    }
  }

  @Test
  void a_domain_without_sev_is_not_launched() {
    assertThatExceptionOfType(LaunchRefusedException.class)
        .isThrownBy(() -> launch.define(TestHost.parse(test.xml("guest", ""))))
        .withMessage("launch of guest refused: it has no launchSecurity");
  }

  @Test
  void an_active_guest_is_not_launched_again_and_stays() {
    try (LaunchSession session = test.session(1)) {
      SevGuest guest = paused(session);
      assertThatExceptionOfType(LaunchRefusedException.class)
          .isThrownBy(() -> launch.define(test.domain(session)))
          .withMessageContaining("is active (PAUSED)");
      assertThat(guest.state().isPaused()).isTrue();
    }
  }

  @Test
  void a_domain_with_errors_is_not_defined() {
    try (LaunchSession session = test.session(1)) {
      String bad = test.domain(session).source().text().replace("<cbitpos>51", "<cbitpos>47");
      assertThatExceptionOfType(LaunchFailedException.class)
          .isThrownBy(() -> launch.precheck(Precheck.rules()).define(TestHost.parse(bad)))
          .withCauseInstanceOf(DomainRefusedException.class)
          .satisfies(failed -> assertThat(failed.done()).isEmpty());
      assertThat(test.host().guests()).isEmpty();
    }
  }

  @Test
  void a_verifier_that_takes_too_long_costs_the_guest() {
    CountDownLatch never = new CountDownLatch(1);
    try (LaunchSession session = test.session(1)) {
      Measured measured =
          launch
              .timeout(Duration.ofSeconds(5))
              .prepareTransient(test.domain(session))
              .startPaused()
              .measure();
      assertThatExceptionOfType(LaunchFailedException.class)
          .isThrownBy(
              () ->
                  measured.verify(
                      report -> {
                        never.await();
                        return report;
                      }))
          .withCauseInstanceOf(TimeoutException.class)
          .withMessageContaining("not verified within PT5S")
          .satisfies(failed -> assertThat(failed.fate()).isEqualTo(GuestFate.DESTROYED));
      assertThat(test.host().find("guest")).isEmpty();
    } finally {
      never.countDown();
    }
  }

  @Test
  void a_start_that_takes_too_long_leaves_no_guest() throws InterruptedException {
    try (LaunchSession session = test.session(1)) {
      Duration soon = Duration.ofMillis(120);
      assertThatExceptionOfType(LaunchFailedException.class)
          .isThrownBy(
              () -> launch.timeout(soon).prepareTransient(test.domain(session)).startPaused())
          .withCauseInstanceOf(TimeoutException.class)
          .satisfies(failed -> assertThat(failed.step()).isEqualTo(LaunchStep.START_PAUSED));
      long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
      while (test.host().find("guest").isPresent() && System.nanoTime() < end) {
        Thread.sleep(50);
      }
      assertThat(test.host().find("guest")).isEmpty();
    }
  }

  @Test
  void what_a_verifier_throws_is_the_cause() {
    try (LaunchSession session = test.session(1)) {
      Measured measured = launch.prepareTransient(test.domain(session)).startPaused().measure();
      Exception noNetwork = new java.io.IOException("the owner cannot be reached");
      assertThatExceptionOfType(LaunchFailedException.class)
          .isThrownBy(
              () ->
                  measured.verify(
                      report -> {
                        throw noNetwork;
                      }))
          .withMessageContaining("the owner cannot be reached")
          .withCause(noNetwork);
    }
  }

  @Test
  void a_state_is_left_once() {
    try (LaunchSession session = test.session(1)) {
      Paused paused = launch.prepareTransient(test.domain(session)).startPaused();
      Measured measured = paused.measure();
      assertThatIllegalStateException()
          .isThrownBy(paused::measure)
          .withMessage("the launch of guest has already gone on from paused");
      assertThat(measured.abandon()).isEqualTo(GuestFate.DESTROYED);
      assertThat(test.host().find("guest")).isEmpty();
    }
  }

  @Test
  void another_start_under_the_same_name_is_neither_resumed_nor_destroyed() {
    try (LaunchSession session = test.session(1)) {
      Verified<String> verified =
          launch
              .define(test.domain(session))
              .startPaused()
              .measure()
              .verify(report -> "taken on trust");
      SevGuest guest = verified.guest();
      guest.destroy();
      guest.startPaused();
      assertThatExceptionOfType(LaunchFailedException.class)
          .isThrownBy(verified::resume)
          .withMessageContaining("the guest that was started is gone")
          .satisfies(failed -> assertThat(failed.fate()).isEqualTo(GuestFate.GONE));
      assertThat(guest.state().isPaused()).isTrue();
    }
  }

  @Test
  void a_listener_is_told_of_each_step() {
    List<String> told = new ArrayList<>();
    try (LaunchSession session = test.session(1)) {
      launch
          .listener((step, state, took) -> told.add(step.word() + " " + state.domain()))
          .define(test.domain(session))
          .startPaused()
          .measure()
          .verify(LaunchVerifier.of(session.tik(), TestHost.contents()))
          .resume();
    }
    assertThat(told)
        .containsExactly(
            "defined guest", "paused guest", "measured guest", "verified guest", "running guest");
  }
}
