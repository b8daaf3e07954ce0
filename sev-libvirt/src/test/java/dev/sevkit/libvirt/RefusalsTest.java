package dev.sevkit.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sevkit.attest.secret.LaunchSecret;
import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.libvirt.kit.TestHost;
import dev.sevkit.model.io.DomainXml;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What libvirt, QEMU and the firmware refuse, as an exception that says all of it. */
@Tag("libvirt")
@Tag("tree")
class RefusalsTest {

  private static final int INTERNAL_ERROR = 1;
  private static final int XML_ERROR = 27;
  private static final int OPERATION_DENIED = 29;
  private static final int NO_DOMAIN = 42;
  private static final int OPERATION_INVALID = 55;
  private static final int CONFIG_UNSUPPORTED = 67;
  private static final int OPERATION_UNSUPPORTED = 84;

  private static final LaunchSecret OF_NOBODY = LaunchSecret.of(new byte[52], new byte[16]);

  private final TestHost test = TestHost.shared();

  @AfterEach
  void clear() {
    test.clear();
  }

  private SevGuest define(DomainXml domain) {
    return test.host().define(domain, Precheck.none());
  }

  private SevGuest paused(int policy) {
    try (LaunchSession session = test.session(policy)) {
      SevGuest guest = define(test.domain(session));
      guest.startPaused();
      return guest;
    }
  }

  private static LibvirtOperationException refusal(Runnable call) {
    LibvirtOperationException refused =
        catchThrowableOfType(LibvirtOperationException.class, call::run);
    assertThat(refused).as("refused").isNotNull();
    return refused;
  }

  static Stream<Arguments> starts() {
    return Stream.of(
        start("<cbitpos>51", "<cbitpos>47", "cbitpos check failed, host '51' requested '47'", 0),
        start("<reducedPhysBits>1", "<reducedPhysBits>0", "reduced_phys_bits check failed", 0),
        start("0x0001<", "0x0003<", "LAUNCH_START ret=1 fw_error=11 'Bad measurement'", 11),
        start("0x0001<", "0xff0001<", "fw_error=7 'Policy is not allowed'", 7));
  }

  private static Arguments start(String good, String bad, String words, int firmwareError) {
    UnaryOperator<String> make = text -> text.replace(good, bad);
    return Arguments.of(words, make, firmwareError);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("starts")
  void tells_what_qemu_says_at_the_start(
      String words, UnaryOperator<String> make, int firmwareError) {
    assertRefusedAtTheStart(words, make, firmwareError);
  }

  @Test
  void tells_of_firmware_without_room_for_kernel_hashes() {
    Assumptions.assumeFalse(
        TestHost.contents().firmware().hashArea().isPresent(), "OVMF has an area for them here");
    String kernel = "<kernel>%s</kernel></os>".formatted(TestHost.firmware());
    assertRefusedAtTheStart(
        "hashes table area is invalid",
        text ->
            text.replace("type='sev'", "type='sev' kernelHashes='yes'").replace("</os>", kernel),
        0);
  }

  private void assertRefusedAtTheStart(
      String words, UnaryOperator<String> make, int firmwareError) {
    try (LaunchSession session = test.session(1)) {
      String good = test.domain(session).source().text();
      String bad = make.apply(good);
      assertThat(bad).isNotEqualTo(good);
      SevGuest guest = define(TestHost.parse(bad));
      LibvirtOperationException refused = refusal(guest::startPaused);
      assertThat(refused)
          .hasMessageStartingWith("start paused guest: ")
          .hasMessageContaining(words);
      assertThat(refused.operation()).isEqualTo("start paused");
      assertThat(refused.domain()).contains("guest");
      assertThat(refused.code()).isEqualTo(INTERNAL_ERROR);
      assertThat(refused.errorDomainName()).isEqualTo("QEMU");
      assertThat(refused.firmwareError().map(FirmwareError::number).orElse(0))
          .isEqualTo(firmwareError);
      assertThat(refused.pages()).isNotEmpty();
    }
  }

  @Test
  void a_broken_dh_cert_is_an_invalid_certificate() {
    try (LaunchSession session = test.session(1)) {
      String bad = test.domain(session).source().text().replace(session.dhCert(), "A".repeat(2780));
      LibvirtOperationException refused = refusal(define(TestHost.parse(bad))::startPaused);
      assertThat(refused.firmwareError().orElseThrow().name()).isEqualTo("INVALID_CERTIFICATE");
      assertThat(refused.pages()).contains("start-certificate-invalid");
    }
  }

  static Stream<Arguments> definitions() {
    return Stream.of(
        Arguments.of("<policy>0x0001</policy>", "", "failed to get launch security policy"),
        Arguments.of("<cbitpos>51<", "<cbitpos>abc<", "Invalid format for launch security cbitpos"),
        Arguments.of(
            "type='sev'",
            "type='sev' kernelHashes='maybe'",
            "Invalid value for attribute 'kernelHashes'"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("definitions")
  void tells_what_libvirt_cannot_read(String good, String bad, String words) {
    try (LaunchSession session = test.session(1)) {
      String xml = test.domain(session).source().text().replace(good, bad);
      LibvirtOperationException refused = refusal(() -> define(TestHost.parse(xml)));
      assertThat(refused).hasMessageStartingWith("define guest: ").hasMessageContaining(words);
      assertThat(refused.code()).isEqualTo(XML_ERROR);
      assertThat(refused.codeName()).isEqualTo("XML_ERROR");
    }
  }

  @Test
  void a_qemu_without_sev_is_an_unsupported_configuration() {
    try (LaunchSession session = test.session(1)) {
      String xml =
          test.domain(session)
              .source()
              .text()
              .replace(test.emulated().emulator().toString(), "/usr/bin/qemu-system-x86_64");
      LibvirtOperationException refused = refusal(() -> define(TestHost.parse(xml)).startPaused());
      assertThat(refused.code()).isEqualTo(CONFIG_UNSUPPORTED);
      assertThat(refused.words())
          .contains("launch security is not supported with this QEMU binary");
      assertThat(refused.pages()).contains("sev-not-supported");
    }
  }

  @Test
  void the_schema_is_libvirts_when_asked_for() {
    try (LaunchSession session = test.session(1)) {
      String xml =
          test.domain(session).source().text().replace("</features>", "</features><zebra/>");
      assertThat(define(TestHost.parse(xml)).name()).isEqualTo("guest");
      LibvirtOperationException refused =
          refusal(() -> test.host().define(TestHost.parse(xml), Precheck.none().andSchema()));
      assertThat(refused.code()).isNotZero();
      assertThat(refused.words()).contains("zebra");
    }
  }

  @Test
  void a_secret_with_a_bad_mac_is_a_bad_measurement() {
    SevGuest guest = paused(1);
    LibvirtOperationException refused =
        refusal(() -> guest.setLaunchSecret(OF_NOBODY, OptionalLong.of(0x80f000)));
    assertThat(refused.words()).contains("failed to inject secret ret=-5 fw_error=11");
    assertThat(refused.firmwareError().orElseThrow().number()).isEqualTo(11);
    assertThat(refused.pages()).first().isEqualTo("secret-bad-measurement");
  }

  @Test
  void a_secret_outside_of_memory_has_no_address() {
    SevGuest guest = paused(1);
    LibvirtOperationException refused =
        refusal(() -> guest.setLaunchSecret(OF_NOBODY, OptionalLong.of(1L << 40)));
    assertThat(refused.code()).isEqualTo(INTERNAL_ERROR);
    assertThat(refused.words()).contains("No memory is mapped at address 0x10000000000");
  }

  @Test
  void a_running_guest_takes_no_secret_and_neither_does_one_that_ran() {
    SevGuest guest = paused(1);
    guest.resume();
    LibvirtOperationException running = refusal(() -> guest.setLaunchSecret(OF_NOBODY));
    assertThat(running.code()).isEqualTo(OPERATION_INVALID);
    assertThat(running.words()).contains("domain must be in a paused state");
    guest.suspend();
    LibvirtOperationException suspended = refusal(() -> guest.setLaunchSecret(OF_NOBODY));
    assertThat(suspended.words()).contains("Not in correct state. (LSECRET)");
  }

  @Test
  void a_guest_that_does_not_run_has_neither_measurement_nor_room_for_a_secret() {
    try (LaunchSession session = test.session(1)) {
      SevGuest guest = define(test.domain(session));
      assertThat(refusal(guest::launchReport).code()).isEqualTo(OPERATION_INVALID);
      assertThat(refusal(() -> guest.setLaunchSecret(OF_NOBODY)).words())
          .contains("domain is not running");
    }
  }

  @Test
  void a_guest_without_sev_has_no_measurement_though_libvirt_calls_that_success() {
    SevGuest guest = define(TestHost.parse(test.xml("guest", "")));
    guest.startPaused();
    LibvirtOperationException refused = refusal(guest::launchReport);
    assertThat(refused.code()).isZero();
    assertThat(refused)
        .hasMessage(
            "read launch measurement of guest: libvirt reports no error and no parameter: the"
                + " domain is no SEV guest");
    assertThat(refusal(() -> guest.setLaunchSecret(OF_NOBODY)).code())
        .isEqualTo(OPERATION_UNSUPPORTED);
  }

  @Test
  void a_transient_guest_that_ended_is_no_domain() {
    try (LaunchSession session = test.session(1)) {
      SevGuest guest = test.host().createPaused(test.domain(session), Precheck.none());
      assertThat(guest.isPersistent()).isFalse();
      guest.destroy();
      LibvirtOperationException refused = refusal(guest::launchReport);
      assertThat(refused.code()).isEqualTo(NO_DOMAIN);
      assertThat(refused.isNoDomain()).isTrue();
      assertThat(test.host().find("guest")).isEmpty();
    }
  }

  @Test
  void a_read_only_connection_reads_and_changes_nothing() {
    paused(1);
    try (SevHost host = SevHost.open(HostAddress.of(test.emulated().uri()).readOnly())) {
      SevGuest guest = host.guest("guest");
      assertThat(guest.state().mayAwaitLaunch()).isTrue();
      assertThat(refusal(guest::launchReport).code()).isEqualTo(OPERATION_DENIED);
      assertThat(refusal(guest::destroy).codeName()).isEqualTo("OPERATION_DENIED");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qemu+unix:///system?socket=/nonexistent/libvirt-sock",
        "qemu+zebra:///system",
        "zebra:///"
      })
  void a_host_that_is_not_there_is_named(String uri) {
    LibvirtOperationException refused = refusal(() -> SevHost.open(uri).close());
    assertThat(refused).hasMessageStartingWith("open " + uri + ": ");
    assertThat(refused.code()).isNotZero();
  }
}
