package dev.sevkit.libvirt.launch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sevkit.attest.cert.SevCertificate;
import dev.sevkit.attest.measure.VerifiedMeasurement;
import dev.sevkit.attest.secret.LaunchSecret;
import dev.sevkit.attest.secret.SecretTable;
import dev.sevkit.attest.secret.SecretTable.Padding;
import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.attest.session.SessionBuilder;
import dev.sevkit.libvirt.GuestState.Status;
import dev.sevkit.libvirt.LibvirtOperationException;
import dev.sevkit.libvirt.Precheck;
import dev.sevkit.libvirt.SevHost;
import dev.sevkit.libvirt.kit.Domains;
import dev.sevkit.libvirt.kit.Leftovers;
import dev.sevkit.model.firmware.image.MemoryArea;
import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.testkit.EmulatedSev;
import dev.sevkit.testkit.EmulatedSevHost;
import dev.sevkit.testkit.Fault;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Libvirt's daemon dies before and during each step of a launch, and comes back. */
@EmulatedSev(daemon = true)
class LostLibvirtTest {

  private static final long ADDRESS = 0x80f000;
  private static final Duration SLOW = Duration.ofSeconds(2);
  private static final Executor WELL_WITHIN =
      CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);
  private static final Duration REASONABLE = Duration.ofSeconds(5);

  private final EmulatedSevHost emulated;
  private final LaunchSession session;
  private volatile long lost;

  LostLibvirtTest(EmulatedSevHost emulated) {
    this.emulated = emulated;
    session =
        SessionBuilder.forUnverifiedPdh(SevCertificate.parse(emulated.pdh()))
            .build(GuestPolicy.of(1));
  }

  @AfterEach
  void wipe() {
    session.close();
  }

  @AfterEach
  void isLeftAsItWasFound() {
    emulated.heal();
    try (SevHost host = SevHost.open(emulated.uri())) {
      Leftovers.clear(host);
      assertThat(Leftovers.of(emulated)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(LaunchStep.class)
  void dies_between_two_steps(LaunchStep step) {
    LaunchFailedException failed = launch(before(step, this::lose));
    assertThat(failed.step()).isEqualTo(step);
    assertThat(failed.fate())
        .isEqualTo(
            step.compareTo(LaunchStep.START_PAUSED) > 0
                ? GuestFate.NOT_DESTROYED
                : GuestFate.NOT_STARTED);
    emulated.startLibvirt();
    try (SevHost host = SevHost.open(emulated.uri())) {
      switch (step) {
        case DEFINE -> assertThat(host.guests()).isEmpty();
        case START_PAUSED -> assertThat(host.guest("guest").state().isActive()).isFalse();
        default -> goesOn(host);
      }
    }
  }

  @Test
  void dies_before_the_first_step() {
    try (SevHost host = SevHost.open(emulated.uri())) {
      emulated.stopLibvirt();
      ConfidentialLaunch launch = ConfidentialLaunch.on(host);
      LaunchFailedException failed =
          catchThrowableOfType(
              LaunchFailedException.class,
              () -> launch.define(Domains.sev(emulated, "guest", session)));
      assertLost(failed);
      assertThat(failed.step()).isEqualTo(LaunchStep.DEFINE);
      assertThat(failed.fate()).isEqualTo(GuestFate.NOT_STARTED);
    } finally {
      emulated.startLibvirt();
    }
  }

  @ParameterizedTest
  @CsvSource({"MEASURE, QUERY", "SET_SECRET, LAUNCH_SECRET"})
  void dies_during_a_slow_step(LaunchStep step, dev.sevkit.testkit.LaunchStep slow) {
    dieDuring(step, slow);
    try (SevHost host = SevHost.open(emulated.uri())) {
      goesOn(host);
    }
  }

  /** It comes back while QEMU still starts, and ends what nobody has asked it to keep. */
  @Test
  void dies_during_a_slow_start() {
    dieDuring(LaunchStep.START_PAUSED, dev.sevkit.testkit.LaunchStep.LAUNCH_START);
    try (SevHost host = SevHost.open(emulated.uri())) {
      await(() -> !host.guest("guest").state().isActive());
    }
  }

  /** The guest was let run: nobody has heard, and it runs. */
  @Test
  void dies_during_a_slow_resume() {
    dieDuring(LaunchStep.RESUME, dev.sevkit.testkit.LaunchStep.LAUNCH_FINISH);
    try (SevHost host = SevHost.open(emulated.uri())) {
      await(() -> host.guest("guest").state().status() == Status.RUNNING);
    }
  }

  private void dieDuring(LaunchStep step, dev.sevkit.testkit.LaunchStep slow) {
    CompletableFuture<?>[] death = new CompletableFuture<?>[1];
    LaunchFailedException failed =
        launch(
            before(
                step,
                () -> {
                  emulated.fail(Fault.slow(slow, SLOW));
                  death[0] = CompletableFuture.runAsync(this::lose, WELL_WITHIN);
                }));
    death[0].join();
    emulated.heal();
    emulated.startLibvirt();
    assertThat(failed.step()).isEqualTo(step);
    assertThat(failed.fate()).isEqualTo(GuestFate.NOT_DESTROYED);
  }

  private void lose() {
    lost = System.nanoTime();
    emulated.stopLibvirt();
  }

  /** A whole launch, which must fail because libvirt is lost, and soon. */
  private LaunchFailedException launch(LaunchListener listener) {
    try (SevHost host = SevHost.open(emulated.uri())) {
      ConfidentialLaunch launch =
          ConfidentialLaunch.on(host).precheck(Precheck.none()).listener(listener);
      LaunchFailedException failed =
          catchThrowableOfType(
              LaunchFailedException.class,
              () -> finish(launch.define(Domains.sev(emulated, "guest", session)).startPaused()));
      assertThat(Duration.ofNanos(System.nanoTime() - lost)).isLessThan(REASONABLE);
      assertLost(failed);
      return failed;
    }
  }

  private static void assertLost(LaunchFailedException failed) {
    assertThat(failed).isNotNull();
    assertThat(failed.getCause()).isInstanceOf(LibvirtOperationException.class);
    LibvirtOperationException lost = (LibvirtOperationException) requireNonNull(failed.getCause());
    assertThat(lost.isConnectionLost()).isTrue();
    assertThat(lost.errorDomainName()).isEqualTo("RPC");
    assertThat(lost.pages()).contains("libvirt-connection-lost");
  }

  /** The same launch is taken up by whoever comes back, and succeeds. */
  private void goesOn(SevHost host) {
    Running running =
        finish(ConfidentialLaunch.on(host).ownedBy(GuestOwner.of(session)).attach("guest"));
    assertThat(running.guest().state().status()).isEqualTo(Status.RUNNING);
  }

  private Running finish(Paused paused) {
    return paused
        .measure()
        .verify(LaunchVerifier.of(session.tik(), Domains.contents(emulated.firmware())))
        .secret(this::sealed, OptionalLong.of(ADDRESS))
        .resume();
  }

  private LaunchSecret sealed(VerifiedMeasurement proof) {
    try (SecretTable table = new SecretTable().add(SecretTable.LUKS_KEY, new byte[32])) {
      MemoryArea area = new MemoryArea(ADDRESS, 0x1000);
      return LaunchSecret.seal(proof, session.tik(), session.tek(), table, Padding.LIBVIRT, area);
    }
  }

  private static LaunchListener before(LaunchStep step, Runnable action) {
    return new LaunchListener() {
      @Override
      public void begins(LaunchStep begun, String domain) {
        if (begun == step) {
          action.run();
        }
      }

      @Override
      public void done(LaunchStep done, LaunchState state, Duration took) {}
    };
  }

  private static void await(BooleanSupplier condition) {
    Leftovers.await(condition);
    assertThat(condition.getAsBoolean()).isTrue();
  }
}
