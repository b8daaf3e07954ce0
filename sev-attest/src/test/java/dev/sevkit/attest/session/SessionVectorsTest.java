package dev.sevkit.attest.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.attest.cert.CertificateUsage;
import dev.sevkit.attest.cert.SevCertificate;
import dev.sevkit.attest.kit.VectorTally;
import dev.sevkit.attest.kit.Vectors;
import dev.sevkit.model.sev.GuestPolicy;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.spec.ECPrivateKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(VectorTally.class)
class SessionVectorsTest {

  static List<JsonNode> deterministic() {
    return Vectors.cases("sev-session", "deterministic");
  }

  static List<JsonNode> withCertificates() {
    return deterministic().stream().filter(one -> one.has("pdh_cert")).toList();
  }

  static List<JsonNode> tool() {
    return Vectors.cases("sev-session", "tool");
  }

  @Test
  void there_are_seven_cases_and_three_of_the_tool() {
    assertThat(deterministic()).hasSize(7);
    assertThat(withCertificates()).hasSize(6);
    assertThat(tool()).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("deterministic")
  void derives_the_keys_and_seals_the_blob(JsonNode one) {
    JsonNode expected = one.path("expect");
    byte[] nonce = Vectors.hex(one.path("nonce"));
    try (SessionKeys keys = SessionKeys.derive(Vectors.hex(one.path("z")), nonce);
        Tek tek = Tek.of(Vectors.hex(one.path("tek")));
        Tik tik = Tik.of(Vectors.hex(one.path("tik")))) {
      assertThat(keys.master()).isEqualTo(Vectors.hex(expected.path("master_secret")));
      assertThat(keys.kek()).isEqualTo(Vectors.hex(expected.path("kek")));
      assertThat(keys.kik()).isEqualTo(Vectors.hex(expected.path("kik")));
      byte[] blob =
          SessionBlob.seal(keys, nonce, Vectors.hex(one.path("iv")), tek, tik, policy(one));
      assertThat(blob).isEqualTo(Vectors.hex(expected.path("session_blob")));
      assertThat(blob).isEqualTo(Vectors.base64(expected.path("session_base64")));
    }
  }

  @ParameterizedTest
  @MethodSource("withCertificates")
  void makes_session_and_certificate_to_the_byte(JsonNode one) throws GeneralSecurityException {
    JsonNode expected = one.path("expect");
    byte[] godhCert = Vectors.base64(expected.path("godh_cert_sevctl_style_base64"));
    SevCertificate pdh = SevCertificate.parse(Vectors.base64(one.path("pdh_cert")));
    KeyPair godh =
        new KeyPair(
            SevCertificate.parse(CertificateUsage.PDH, godhCert).publicKey(),
            privateKey(one.path("godh_private_scalar").asString()));
    SessionRandomness random =
        new SessionRandomness(
            godh,
            Vectors.hex(one.path("nonce")),
            Vectors.hex(one.path("iv")),
            Tek.of(Vectors.hex(one.path("tek"))),
            Tik.of(Vectors.hex(one.path("tik"))));
    try (LaunchSession session = SessionBuilder.forUnverifiedPdh(pdh).seal(policy(one), random)) {
      assertThat(session.session()).isEqualTo(expected.path("session_base64").asString());
      assertThat(session.dhCert())
          .isEqualTo(expected.path("godh_cert_sevctl_style_base64").asString());
      assertThat(firmware(one).z(session.godh().bytes())).isEqualTo(Vectors.hex(one.path("z")));
    }
  }

  @ParameterizedTest
  @MethodSource("tool")
  void reads_the_tools_sessions_as_firmware_would(JsonNode one) throws GeneralSecurityException {
    byte[] godh = Vectors.base64(one.path("godh_cert_base64"));
    assertThat(SevCertificate.parse(godh).signers()).containsExactly(CertificateUsage.PEK);
    PlatformFirmware firmware = firmware(one);
    byte[] z = firmware.z(godh);
    byte[] blob = Vectors.base64(one.path("session_base64"));
    byte[] keys = firmware.unwrap(godh, blob, one.path("policy").asLong());
    assertThat(z).isEqualTo(Vectors.hex(one.path("z")));
    assertThat(keys).isEqualTo(Vectors.hex(one.path("tk_hex")));

    // the same from this side: the tool's own random values give the tool's blob
    byte[] nonce = Arrays.copyOf(blob, 16);
    byte[] iv = Arrays.copyOfRange(blob, 0x30, 0x40);
    try (SessionKeys derived = SessionKeys.derive(z, nonce);
        Tek tek = Tek.of(Arrays.copyOf(keys, 16));
        Tik tik = Tik.of(Arrays.copyOfRange(keys, 16, 32))) {
      assertThat(SessionBlob.seal(derived, nonce, iv, tek, tik, policy(one))).isEqualTo(blob);
      String session = one.path("session_base64").asString();
      assertThat(LaunchSession.isFor(session, tik, policy(one))).isTrue();
      GuestPolicy other = GuestPolicy.of(policy(one).value() ^ 8);
      assertThat(LaunchSession.isFor(session, tik, other)).isFalse();
      try (Tik wrong = tek.lend(Tik::of)) {
        assertThat(LaunchSession.isFor(session, wrong, policy(one))).isFalse();
      }
    }
  }

  private static PlatformFirmware firmware(JsonNode one) throws GeneralSecurityException {
    return new PlatformFirmware(one.path("pdh_private_scalar").asString());
  }

  private static GuestPolicy policy(JsonNode one) {
    return GuestPolicy.of(one.path("policy").asLong());
  }

  private static PrivateKey privateKey(String scalar) throws GeneralSecurityException {
    BigInteger number = new BigInteger(1, HexFormat.of().parseHex(scalar));
    return KeyFactory.getInstance("EC")
        .generatePrivate(new ECPrivateKeySpec(number, PlatformFirmware.curve()));
  }
}
