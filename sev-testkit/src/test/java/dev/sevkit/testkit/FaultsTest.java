package dev.sevkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.testkit.kit.Guest;
import dev.sevkit.testkit.kit.GuestOwner;
import dev.sevkit.testkit.kit.Virsh;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@EmulatedSev
@TestInstance(Lifecycle.PER_CLASS)
@Tag("tree")
class FaultsTest {

  /** Far more than a step takes by itself. */
  private static final Duration DELAY = Duration.ofSeconds(1);

  private static final Duration NEVER = Duration.ofSeconds(30);

  private final EmulatedSevHost host;
  private final Virsh virsh;
  private final OwnerSession session;

  FaultsTest(EmulatedSevHost host) {
    this.host = host;
    virsh = new Virsh(host);
    session = host.ownerSession(1);
  }

  @AfterEach
  void endTheGuest() {
    host.heal();
    virsh.end();
  }

  private Virsh.Said start() {
    return virsh.start(Guest.xml(host, 1, session));
  }

  @ParameterizedTest
  @CsvSource({
    "LAUNCH_START, 15, LAUNCH_START ret=1 fw_error=15 'DF_FLUSH is required'",
    "LAUNCH_UPDATE, 9, LAUNCH_UPDATE ret=1 fw_error=9 'Invalid address'",
    "LAUNCH_MEASURE, 19, LAUNCH_MEASURE ret=1 fw_error=19 'Hardware error'"
  })
  void the_firmware_refuses_before_the_guest_is_paused(LaunchStep step, int code, String words) {
    host.fail(Fault.firmwareError(step, code));
    assertThat(start().words()).contains(words);
    assertThat(host.lastLaunch("guest").orElseThrow().refusals())
        .containsExactly(new ObservedLaunch.Refusal(step, code, "on demand"));
    host.heal();
    assertThat(virsh.must("start --paused guest", "domstate guest")).endsWith("paused");
  }

  @Test
  void the_firmware_refuses_a_secret() {
    start();
    host.fail(Fault.firmwareError(LaunchStep.LAUNCH_SECRET, 2));
    assertThat(inject().words()).contains("fw_error=2 'Guest state is invalid'");
    host.heal();
    assertThat(inject().accepted()).isTrue();
  }

  @Test
  void the_firmware_refuses_to_finish_and_the_guest_is_gone() {
    start();
    host.fail(Fault.firmwareError(LaunchStep.LAUNCH_FINISH, 1));
    assertThat(virsh.run("resume guest").accepted()).isFalse();
    virsh.await("shut off");
    assertThat(host.lastLaunch("guest").orElseThrow().isFinished()).isFalse();
  }

  @Test
  void the_measurement_is_wrong() {
    host.fail(Fault.wrongMeasurement());
    start();
    String measurement = virsh.launchInfo().getOrDefault("sev-measurement", "");
    GuestOwner.Sealed sealed = GuestOwner.seal(session, measurement, "secret");
    assertThat(sealed.header()).isNotEmpty();
    assertThat(GuestOwner.isMeasurement(session, host, 1, measurement)).isFalse();
    host.heal();
    virsh.must("list", "destroy guest", "start --paused guest");
    measurement = virsh.launchInfo().getOrDefault("sev-measurement", "");
    assertThat(GuestOwner.isMeasurement(session, host, 1, measurement)).isTrue();
  }

  @Test
  void a_slow_step_takes_its_time_and_no_other_does() {
    virsh.must("define " + virsh.file("guest.xml", Guest.xml(host, 1, session)));
    host.fail(slow(LaunchStep.LAUNCH_START), notReached(LaunchStep.QUERY));
    assertThat(took("start --paused guest")).isBetween(DELAY, NEVER);
    host.fail(slow(LaunchStep.QUERY), notReached(LaunchStep.LAUNCH_SECRET));
    assertThat(took("domlaunchsecinfo guest")).isBetween(DELAY, NEVER);
    host.heal();
    String injection = injection(sealed());
    host.fail(slow(LaunchStep.LAUNCH_SECRET), notReached(LaunchStep.LAUNCH_FINISH));
    assertThat(took(injection)).isBetween(DELAY, NEVER);
    host.fail(slow(LaunchStep.LAUNCH_FINISH), notReached(LaunchStep.LAUNCH_SECRET));
    assertThat(took("resume guest")).isBetween(DELAY, NEVER);
  }

  private static Fault slow(LaunchStep step) {
    return Fault.slow(step, DELAY);
  }

  private static Fault notReached(LaunchStep step) {
    return Fault.slow(step, NEVER);
  }

  private Duration took(String command) {
    Instant begin = Instant.now();
    virsh.must(command);
    return Duration.between(begin, Instant.now());
  }

  @ParameterizedTest
  @CsvSource({"LAUNCH_START", "LAUNCH_UPDATE", "LAUNCH_MEASURE"})
  void qemu_dies_while_it_starts(LaunchStep step) {
    host.fail(Fault.dead(step));
    assertThat(start().words()).contains("error: Failed to start domain").endsWith("shut off");
  }

  @ParameterizedTest
  @CsvSource({"QUERY", "LAUNCH_SECRET", "LAUNCH_FINISH"})
  void qemu_dies_once_paused(LaunchStep step) {
    start();
    GuestOwner.Sealed secret = sealed();
    host.fail(Fault.dead(step));
    Virsh.Said said =
        switch (step) {
          case QUERY -> virsh.run("domlaunchsecinfo guest");
          case LAUNCH_SECRET -> virsh.run(injection(secret));
          default -> virsh.run("resume guest");
        };
    assertThat(said.accepted()).as(said.words()).isFalse();
    virsh.await("shut off");
  }

  @Test
  void a_fault_that_cannot_be_is_refused() {
    assertThatThrownBy(() -> Fault.firmwareError(LaunchStep.QUERY, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("query");
  }

  private GuestOwner.Sealed sealed() {
    String measurement = virsh.launchInfo().getOrDefault("sev-measurement", "");
    return GuestOwner.seal(session, measurement, "secret");
  }

  private Virsh.Said inject() {
    return virsh.run(injection(sealed()));
  }

  private String injection(GuestOwner.Sealed secret) {
    return "domsetlaunchsecstate guest --secrethdr %s --secret %s --set-address 8450048"
        .formatted(virsh.file("header", secret.header()), virsh.file("secret", secret.payload()));
  }
}
