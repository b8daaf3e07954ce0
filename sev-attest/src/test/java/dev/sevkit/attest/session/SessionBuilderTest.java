package dev.sevkit.attest.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.cert.AmdRoots;
import dev.sevkit.attest.cert.CertificateUsage;
import dev.sevkit.attest.cert.ChainVerifier;
import dev.sevkit.attest.cert.SevCertificate;
import dev.sevkit.attest.cert.VerifiedPlatform;
import dev.sevkit.attest.kit.Chains;
import dev.sevkit.attest.kit.Vectors;
import dev.sevkit.model.sev.GuestPolicy;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SessionBuilderTest {

  private static final String CHAIN = "synthetic-4096-valid";
  private static final VerifiedPlatform PLATFORM =
      ChainVerifier.trusting(AmdRoots.of(Chains.ark(CHAIN))).verify(Chains.of(CHAIN));

  /** Of the platform above, whose private key is known. */
  private static PlatformFirmware firmware() throws GeneralSecurityException {
    JsonNode one = Vectors.cases("sev-session", "tool").get(0);
    assertThat(PLATFORM.pdh().bytes()).isEqualTo(Vectors.base64(one.path("pdh_cert")));
    return new PlatformFirmware(one.path("pdh_private_scalar").asString());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 5, 0x3f, 0x33010007, 0xffff003fL})
  void the_platform_unwraps_the_keys_and_accepts_the_policy_unchanged(long policy)
      throws GeneralSecurityException {
    try (LaunchSession session =
        SessionBuilder.forPlatform(PLATFORM).build(GuestPolicy.of(policy))) {
      byte[] keys = firmware().unwrap(session.godh().bytes(), session.blob(), policy);
      byte[] tek = session.tek().lend(byte[]::clone);
      byte[] tik = session.tik().lend(byte[]::clone);
      assertThat(Arrays.copyOf(keys, 16)).isEqualTo(tek);
      assertThat(Arrays.copyOfRange(keys, 16, 32)).isEqualTo(tik);
      assertThat(session.isForVerifiedPlatform()).isTrue();
    }
  }

  @Test
  void nothing_random_is_used_twice() {
    SessionBuilder builder = SessionBuilder.forPlatform(PLATFORM);
    try (LaunchSession one = builder.build(GuestPolicy.of(1));
        LaunchSession other = builder.build(GuestPolicy.of(1))) {
      byte[] tek = one.tek().lend(byte[]::clone);
      byte[] tik = one.tik().lend(byte[]::clone);
      byte[] otherTek = other.tek().lend(byte[]::clone);
      byte[] otherTik = other.tik().lend(byte[]::clone);
      assertThat(tek).isNotEqualTo(otherTek).isNotEqualTo(tik);
      assertThat(tik).isNotEqualTo(otherTik);
      assertThat(one.godh().fingerprint()).isNotEqualTo(other.godh().fingerprint());
      assertThat(Arrays.copyOf(one.blob(), 16)).isNotEqualTo(Arrays.copyOf(other.blob(), 16));
      assertThat(Arrays.copyOfRange(one.blob(), 0x30, 0x40))
          .isNotEqualTo(Arrays.copyOfRange(other.blob(), 0x30, 0x40));
    }
  }

  @Test
  void a_pdh_that_nobody_verified_is_taken_only_by_that_name() {
    SessionBuilder builder = SessionBuilder.forUnverifiedPdh(PLATFORM.pdh());
    try (LaunchSession session = builder.build(GuestPolicy.of(1))) {
      assertThat(session.isForVerifiedPlatform()).isFalse();
    }
    SevCertificate pek =
        SevCertificate.parse(Chains.of(CHAIN).certificate(CertificateUsage.PEK).orElseThrow());
    assertThatThrownBy(() -> SessionBuilder.forUnverifiedPdh(pek))
        .isInstanceOf(UnsupportedInputException.class)
        .hasMessage("a session needs the PDH of the platform, found a PEK certificate");
  }

  @Test
  void refuses_reserved_bits() {
    SessionBuilder builder = SessionBuilder.forPlatform(PLATFORM);
    assertThatThrownBy(() -> builder.build(GuestPolicy.of(0x47)))
        .isInstanceOf(UnsupportedInputException.class)
        .hasMessage("guest policy 0x0047: reserved bits 0x40 are set");
  }

  @Test
  void refuses_a_policy_without_es_where_sev_es_is_required() {
    SessionBuilder builder = SessionBuilder.forPlatform(PLATFORM).requiringSevEs();
    assertThatThrownBy(() -> builder.build(GuestPolicy.of(3)))
        .isInstanceOf(UnsupportedInputException.class)
        .hasMessageContaining("the ES bit (0x4) is not set");
    try (LaunchSession session = builder.build(GuestPolicy.of(7))) {
      assertThat(session.policy()).isEqualTo(GuestPolicy.of(7));
    }
  }

  @Test
  void gives_what_libvirt_wants() {
    try (LaunchSession session = SessionBuilder.forPlatform(PLATFORM).build(GuestPolicy.of(3))) {
      assertThat(session.dhCert()).hasSize(2780).doesNotContain("\n");
      assertThat(session.session()).hasSize(172).doesNotContain("\n");
      assertThat(session.launchSecurity())
          .isEqualTo(
              """
              <launchSecurity type='sev'>
                <policy>0x0003</policy>
                <dhCert>%s</dhCert>
                <session>%s</session>
              </launchSecurity>
              """
                  .formatted(session.dhCert(), session.session()));
      assertThat(session.launchSecurity(51, 1))
          .startsWith(
              """
              <launchSecurity type='sev'>
                <cbitpos>51</cbitpos>
                <reducedPhysBits>1</reducedPhysBits>
                <policy>0x0003</policy>
                <dhCert>\
              """);
    }
  }

  @Test
  void closing_wipes_the_keys_and_nothing_prints_them() {
    LaunchSession session = SessionBuilder.forPlatform(PLATFORM).build(GuestPolicy.of(3));
    assertThat(session).hasToString("LaunchSession[policy 0x0003]");
    session.close();
    assertThatThrownBy(() -> session.tik().lend(key -> key.length))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> session.tek().lend(key -> key.length))
        .isInstanceOf(IllegalStateException.class);
  }
}
