package dev.sevkit.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sevkit.attest.cert.SevCertificate;
import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.attest.session.SessionBuilder;
import dev.sevkit.libvirt.internal.RawDomain;
import dev.sevkit.libvirt.kit.TestHost;
import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.model.sev.Version;
import dev.sevkit.testkit.EmulatedSevHost;
import dev.sevkit.testkit.SevSupport;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors as libvirt 9 gives them, one by one; a newer one words some of them differently. */
@Tag("libvirt")
class LibvirtErrorsTest {

  private static final int INTERNAL = 1;
  private static final int NO_SUPPORT = 3;
  private static final int INVALID_ARG = 8;
  private static final int XML = 27;
  private static final int DENIED = 29;
  private static final int NO_DOMAIN = 42;
  private static final int INVALID = 55;
  private static final int CONFIG = 67;
  private static final int ARGUMENT_UNSUPPORTED = 74;
  private static final int UNSUPPORTED = 84;

  private static final String SET = "set launch secret of";
  private static final String GET = "read launch measurement of";
  private static final String START = "start paused";
  private static final String HEADER = "A".repeat(70) + "==";
  private static final String SECRET = "A".repeat(22) + "==";
  private static final OptionalLong ADDRESS = OptionalLong.of(0x80f000);

  private final TestHost test = TestHost.shared();

  @AfterEach
  void clear() {
    test.clear();
  }

  /**
   * An error.
   *
   * @param how makes it, with the host and the text of a good SEV domain
   * @param code virErrorNumber
   * @param part name of the virErrorDomain
   * @param firmware the firmware's error, 0 for none
   * @param words within libvirt's
   * @param page one that explains them, or comes near; empty for none
   */
  private record Row(
      String operation,
      BiConsumer<TestHost, String> how,
      int code,
      String part,
      int firmware,
      String words,
      String page) {
    @Override
    public String toString() {
      return operation + ": " + words;
    }
  }

  static Stream<Row> rows() {
    return Stream.of(secrets(), reports(), starts(), definitions(), hosts()).flatMap(rows -> rows);
  }

  private static Stream<Row> secrets() {
    return Stream.of(
        set(
            (test, xml) -> give(paused(test, xml), HEADER, SECRET, ADDRESS),
            INTERNAL,
            "QEMU",
            11,
            "failed to inject secret ret=-5 fw_error=11",
            "secret-bad-measurement"),
        set(
            (test, xml) -> give(paused(test, xml), SECRET, SECRET, ADDRESS),
            INTERNAL,
            "QEMU",
            4,
            "fw_error=4 'Buffer too small'",
            "secret-not-accepted"),
        set(
            (test, xml) -> give(paused(test, xml), "%", SECRET, ADDRESS),
            INTERNAL,
            "QEMU",
            0,
            "SEV: Failed to decode sequence header",
            "secret-not-accepted"),
        set(
            (test, xml) -> give(paused(test, xml), HEADER, SECRET, OptionalLong.of(1L << 40)),
            INTERNAL,
            "QEMU",
            0,
            "No memory is mapped at address 0x10000000000",
            "secret-not-accepted"),
        set(
            (test, xml) -> give(running(test, xml), HEADER, SECRET, ADDRESS),
            INVALID,
            "QEMU",
            0,
            "domain must be in a paused state",
            "secret-too-late"),
        set(
            (test, xml) -> give(suspended(test, xml), HEADER, SECRET, ADDRESS),
            INTERNAL,
            "QEMU",
            0,
            "SEV: Not in correct state. (LSECRET) 3",
            "secret-too-late"),
        set(
            (test, xml) -> give(define(test, xml), HEADER, SECRET, ADDRESS),
            INVALID,
            "DOMAIN",
            0,
            "domain is not running",
            ""),
        set(
            (test, xml) -> give(paused(test, plain(test)), HEADER, SECRET, ADDRESS),
            UNSUPPORTED,
            "QEMU",
            0,
            "setting a launch secret is only supported in SEV-enabled domains",
            "no-launch-measurement"),
        set(
            (test, xml) -> raw(test, xml, Map.of("sev-secret-header", HEADER), 0),
            INTERNAL,
            "NONE",
            0,
            "argument key 'secret' must not have null value",
            ""),
        set(
            (test, xml) -> raw(test, xml, Map.of("sev-secret", SECRET), 0),
            INTERNAL,
            "NONE",
            0,
            "argument key 'packet-header' must not have null value",
            ""),
        set(
            (test, xml) -> raw(test, xml, Map.of(), 0),
            INVALID_ARG,
            "DOMAIN",
            0,
            "params in virDomainSetLaunchSecurityState must not be NULL",
            ""),
        set(
            (test, xml) -> raw(test, xml, Map.of("zebra", SECRET), 0),
            ARGUMENT_UNSUPPORTED,
            "NONE",
            0,
            "parameter 'zebra' not supported",
            ""),
        set(
            (test, xml) -> raw(test, xml, Map.of("sev-secret", SECRET), 8),
            INVALID_ARG,
            "QEMU",
            0,
            "unsupported flags (0x8) in function qemuDomainSetLaunchSecurityState",
            ""),
        set(
            (test, xml) -> {
              paused(test, xml);
              readOnly(test, guest -> give(guest, HEADER, SECRET, ADDRESS));
            },
            DENIED,
            "DOMAIN",
            0,
            "read only access prevents virDomainSetLaunchSecurityState",
            ""));
  }

  private static Row set(
      BiConsumer<TestHost, String> how,
      int code,
      String part,
      int firmware,
      String words,
      String page) {
    return new Row(SET, how, code, part, firmware, words, page);
  }

  private static Stream<Row> reports() {
    return Stream.of(
        get(
            (test, xml) -> define(test, xml).launchReport(),
            INVALID,
            "DOMAIN",
            "domain is not running"),
        new Row(
            GET,
            (test, xml) -> paused(test, plain(test)).launchReport(),
            0,
            "NONE",
            0,
            "the domain is no SEV guest",
            "no-launch-measurement"),
        get(
            (test, xml) -> gone(test, xml).launchReport(),
            NO_DOMAIN,
            "QEMU",
            "no domain with matching uuid"),
        get(
            (test, xml) -> {
              paused(test, xml);
              readOnly(test, SevGuest::launchReport);
            },
            DENIED,
            "DOMAIN",
            "read only access prevents virDomainGetLaunchSecurityInfo"),
        get(
            (test, xml) -> {
              paused(test, xml);
              Calls.of(GET, "guest", () -> RawDomain.get(test.emulated().uri(), "guest", 8));
            },
            INVALID_ARG,
            "QEMU",
            "unsupported flags (0x8) in function"));
  }

  private static Row get(BiConsumer<TestHost, String> how, int code, String part, String words) {
    return new Row(GET, how, code, part, 0, words, "");
  }

  private static Stream<Row> starts() {
    return Stream.of(
        start(
            "cbitpos>51",
            "cbitpos>47",
            0,
            "cbitpos check failed, host '51' requested '47'",
            "cbitpos-check-failed"),
        start(
            "PhysBits>1",
            "PhysBits>0",
            0,
            "reduced_phys_bits check failed, it should be >=1, requested '0'",
            "cbitpos-check-failed"),
        start(
            "0x0001<",
            "0x0003<",
            11,
            "LAUNCH_START ret=1 fw_error=11 'Bad measurement'",
            "start-bad-measurement"),
        start(
            "0x0001<",
            "0xff0001<",
            7,
            "fw_error=7 'Policy is not allowed'",
            "start-policy-not-allowed"),
        start(
            "(?s)<dhCert>.*</dhCert>",
            "<dhCert>" + "A".repeat(2780) + "</dhCert>",
            6,
            "fw_error=6 'Certificate is invalid'",
            "start-certificate-invalid"),
        new Row(
            START,
            (test, xml) -> paused(test, ofAnotherPlatform(test)),
            INTERNAL,
            "QEMU",
            11,
            "fw_error=11 'Bad measurement'",
            "start-bad-measurement"),
        new Row(
            START,
            LibvirtErrorsTest::startWithoutEs,
            INTERNAL,
            "QEMU",
            0,
            "guest policy requires SEV-ES, but host SEV-ES support unavailable",
            "host-lacks-sev-es"),
        start(
            "type='sev'>(.*)",
            "type='sev' kernelHashes='yes'>$1",
            0,
            "SEV: guest firmware hashes table area is invalid (base=0x0 size=0x0)",
            "firmware-without-hash-area"),
        new Row(
            "define",
            (test, xml) ->
                paused(
                    test,
                    xml.replaceFirst("<emulator>.*<", "<emulator>/usr/bin/qemu-system-x86_64<")),
            CONFIG,
            "QEMU",
            0,
            "launch security is not supported with this QEMU binary",
            "sev-not-supported"));
  }

  private static Row start(String good, String bad, int firmware, String words, String page) {
    BiConsumer<TestHost, String> how =
        (test, xml) -> {
          String changed = xml.replaceFirst(good, bad);
          assertThat(changed).isNotEqualTo(xml);
          paused(
              test,
              changed.contains("kernelHashes")
                  ? changed.replace("</os>", "<kernel>/usr/share/OVMF/OVMF_CODE.fd</kernel></os>")
                  : changed);
        };
    return new Row(START, how, INTERNAL, "QEMU", firmware, words, page);
  }

  private static Stream<Row> definitions() {
    return Stream.of(
        definition(
            "<policy>.*</policy>", "", "failed to get launch security policy", "policy-missing"),
        definition(
            "<policy>.*</policy>",
            "<policy>3.0</policy>",
            "failed to get launch security policy",
            "policy-missing"),
        definition(
            "cbitpos>51",
            "cbitpos>-1",
            "Invalid format for launch security cbitpos",
            "cbitpos-not-decimal"),
        definition(
            "cbitpos>51",
            "cbitpos>abc",
            "Invalid format for launch security cbitpos",
            "cbitpos-not-decimal"),
        definition(
            "type='sev'",
            "type='sev' kernelHashes='maybe'",
            "Invalid value for attribute 'kernelHashes' in element 'launchSecurity': 'maybe'",
            "launch-security-not-parsed"),
        definition(
            "type='sev'",
            "type='sev-snp'",
            "Invalid value for attribute 'type' in element 'launchSecurity': 'sev-snp'",
            "launch-security-not-parsed"),
        definition(
            "type='sev'",
            "type='tdx'",
            "Invalid value for attribute 'type' in element 'launchSecurity': 'tdx'",
            "launch-security-not-parsed"));
  }

  private static Row definition(String good, String bad, String words, String page) {
    BiConsumer<TestHost, String> how = (test, xml) -> define(test, xml.replaceFirst(good, bad));
    String part = words.startsWith("Invalid value") ? "XML" : "DOMAIN";
    return new Row("define", how, XML, part, 0, words, page);
  }

  private static Stream<Row> hosts() {
    return Stream.of(
        new Row(
            "read SEV info",
            LibvirtErrorsTest::askWithoutSev,
            UNSUPPORTED,
            "QEMU",
            0,
            "QEMU does not support SEV guest",
            "sev-not-supported"),
        new Row(
            "read SEV info",
            (test, xml) -> {
              try (SevHost host = SevHost.open("test:///default")) {
                host.platformInfo();
              }
            },
            NO_SUPPORT,
            "DOMAIN",
            0,
            "not supported by the connection driver: virNodeGetSEVInfo",
            ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void is_told_in_full(Row row) {
    assumeThat(test.host().libvirtVersion().isAtLeast(Version.of(10, 0)))
        .as("libvirt words some of these anew in 10 and later")
        .isFalse();
    try (LaunchSession session = test.session(1)) {
      String xml = test.domain(session).source().text();
      LibvirtOperationException refused =
          catchThrowableOfType(LibvirtOperationException.class, () -> row.how().accept(test, xml));
      assertThat(refused).as("refused").isNotNull();
      assertThat(refused.words()).contains(row.words());
      assertThat(refused.operation()).isEqualTo(row.operation());
      assertThat(refused.code()).isEqualTo(row.code());
      assertThat(refused.errorDomainName()).isEqualTo(row.part());
      assertThat(refused.firmwareError().map(FirmwareError::number).orElse(0))
          .isEqualTo(row.firmware());
      if (row.page().isEmpty()) {
        assertThat(refused.pages()).isEmpty();
      } else {
        assertThat(refused.pages()).contains(row.page());
      }
    }
  }

  private static SevGuest define(TestHost test, String xml) {
    return test.host().define(TestHost.parse(xml), Precheck.none());
  }

  private static SevGuest paused(TestHost test, String xml) {
    SevGuest guest = define(test, xml);
    guest.startPaused();
    return guest;
  }

  private static SevGuest running(TestHost test, String xml) {
    SevGuest guest = paused(test, xml);
    guest.resume();
    return guest;
  }

  private static SevGuest suspended(TestHost test, String xml) {
    SevGuest guest = running(test, xml);
    guest.suspend();
    return guest;
  }

  private static SevGuest gone(TestHost test, String xml) {
    SevGuest guest = test.host().createPaused(TestHost.parse(xml), Precheck.none());
    guest.destroy();
    return guest;
  }

  private static String plain(TestHost test) {
    return test.xml("guest", "");
  }

  private static void give(SevGuest guest, String header, String secret, OptionalLong address) {
    guest.ask(SET, domain -> domain.setLaunchSecret(header, secret, address));
  }

  private static void raw(TestHost test, String xml, Map<String, String> parameters, int flags) {
    paused(test, xml);
    Calls.of(SET, "guest", () -> RawDomain.set(test.emulated().uri(), "guest", parameters, flags));
  }

  private static void readOnly(TestHost test, Consumer<SevGuest> call) {
    try (SevHost host = SevHost.open(HostAddress.of(test.emulated().uri()).readOnly())) {
      call.accept(host.guest("guest"));
    }
  }

  private static String ofAnotherPlatform(TestHost test) {
    try (EmulatedSevHost other = EmulatedSevHost.open();
        LaunchSession session =
            SessionBuilder.forUnverifiedPdh(SevCertificate.parse(other.pdh()))
                .build(GuestPolicy.of(1))) {
      return test.domain(session).source().text();
    }
  }

  private static void startWithoutEs(TestHost test, String xml) {
    EmulatedSevHost emulated = test.emulated();
    emulated.become(emulated.platform().support(SevSupport.SEV));
    try (LaunchSession session = test.session(5)) {
      paused(test, test.domain(session).source().text());
    } finally {
      emulated.become(emulated.platform().support(SevSupport.SEV_ES));
    }
  }

  private static void askWithoutSev(TestHost test, String xml) {
    EmulatedSevHost emulated = test.emulated();
    emulated.become(emulated.platform().support(SevSupport.NONE));
    emulated.refreshCapabilities();
    try {
      test.host().platformInfo();
    } finally {
      emulated.become(emulated.platform().support(SevSupport.SEV_ES));
      emulated.refreshCapabilities();
    }
  }
}
