package dev.sevkit.libvirt.launch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sevkit.attest.MeasurementMismatchException;
import dev.sevkit.attest.measure.LaunchContents;
import dev.sevkit.attest.measure.VerifiedMeasurement;
import dev.sevkit.attest.measure.VirtualCpus;
import dev.sevkit.attest.secret.LaunchSecret;
import dev.sevkit.attest.secret.SecretTable;
import dev.sevkit.attest.secret.SecretTable.Padding;
import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.attest.vmsa.CpuSignature;
import dev.sevkit.attest.vmsa.VmsaProfile;
import dev.sevkit.libvirt.GuestState.Status;
import dev.sevkit.libvirt.LibvirtOperationException;
import dev.sevkit.libvirt.Precheck;
import dev.sevkit.libvirt.kit.TestHost;
import dev.sevkit.model.firmware.image.MemoryArea;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("libvirt")
@Tag("tree")
class ConfidentialLaunchTest {

  private static final long ADDRESS = 0x80f000;

  private final TestHost test = TestHost.shared();
  private final ConfidentialLaunch launch =
      ConfidentialLaunch.on(test.host()).precheck(Precheck.none());

  @AfterEach
  void clear() {
    test.clear();
  }

  private static LaunchSecret seal(
      VerifiedMeasurement proof, LaunchSession session, String secret) {
    try (SecretTable table =
        new SecretTable().add(SecretTable.LUKS_KEY, secret.getBytes(StandardCharsets.US_ASCII))) {
      return LaunchSecret.seal(
          proof,
          session.tik(),
          session.tek(),
          table,
          Padding.LIBVIRT,
          new MemoryArea(ADDRESS, 0x1000));
    }
  }

  @Test
  void launches_a_guest_and_hands_over_a_secret() {
    try (LaunchSession session = test.session(1)) {
      Verified<VerifiedMeasurement> verified =
          launch
              .define(test.domain(session))
              .startPaused()
              .measure()
              .verify(LaunchVerifier.of(session.tik(), TestHost.contents()))
              .secret(proof -> seal(proof, session, "correct horse"), OptionalLong.of(ADDRESS));
      assertThat(test.memory("guest", ADDRESS, 0x100)).contains("correct horse");
      Running running = verified.resume();
      assertThat(running.guest().state().status()).isEqualTo(Status.RUNNING);
    }
  }

  @Test
  void launches_a_sev_es_guest_with_two_cpus() {
    try (LaunchSession session = test.session(5)) {
      LaunchContents contents = TestHost.contents();
      VirtualCpus cpus =
          VirtualCpus.reset(
              2, VmsaProfile.LEGACY, CpuSignature.ofModel("EPYC-Milan"), contents.firmware());
      Running running =
          launch
              .define(test.domain(session))
              .startPaused()
              .measure()
              .verify(LaunchVerifier.of(session.tik(), contents.with(cpus)))
              .resume();
      assertThat(running.guest().state().status()).isEqualTo(Status.RUNNING);
    }
  }

  @Test
  void destroys_a_guest_that_is_not_what_was_to_be_launched() {
    try (LaunchSession session = test.session(1);
        LaunchSession other = test.session(1)) {
      Measured measured = launch.define(test.domain(session)).startPaused().measure();
      assertThatExceptionOfType(LaunchFailedException.class)
          .isThrownBy(() -> measured.verify(LaunchVerifier.of(other.tik(), TestHost.contents())))
          .withCauseInstanceOf(MeasurementMismatchException.class)
          .withMessageContaining("done: defined, paused, measured;")
          .withMessageEndingWith("the guest was destroyed")
          .satisfies(
              failed -> {
                assertThat(failed.step()).isEqualTo(LaunchStep.VERIFY);
                assertThat(failed.fate()).isEqualTo(GuestFate.DESTROYED);
              });
      assertThat(test.host().guest("guest").state().isActive()).isFalse();
    }
  }

  @Test
  void a_session_for_another_policy_is_a_firmware_error() {
    try (LaunchSession session = test.session(1)) {
      String xml = test.domain(session).source().text().replace("0x0001<", "0x0003<");
      Defined defined = launch.define(TestHost.parse(xml));
      assertThatExceptionOfType(LaunchFailedException.class)
          .isThrownBy(defined::startPaused)
          .satisfies(
              failed -> {
                assertThat(failed.fate()).isEqualTo(GuestFate.NOT_STARTED);
                LibvirtOperationException cause =
                    (LibvirtOperationException) requireNonNull(failed.getCause());
                assertThat(cause.firmwareError().orElseThrow().name()).isEqualTo("BAD_MEASUREMENT");
                assertThat(cause.code()).isEqualTo(1);
              });
    }
  }
}
