package dev.sevkit.attest.cert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.AttestationException;
import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UntrustedException;
import dev.sevkit.attest.kit.Chains;
import dev.sevkit.attest.kit.VectorTally;
import dev.sevkit.attest.kit.Vectors;
import dev.sevkit.model.sev.GuestPolicy;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(VectorTally.class)
class SevAttestationReportTest {

  private static final String CHAIN = "synthetic-4096-valid";

  /** The platform whose PEK signed all reports. */
  private static final VerifiedPlatform PLATFORM =
      ChainVerifier.trusting(AmdRoots.of(Chains.ark(CHAIN))).verify(Chains.of(CHAIN));

  static List<JsonNode> cases() {
    return Vectors.cases("sev-legacy-attestation", "cases");
  }

  @Test
  void there_are_three_cases() {
    assertThat(cases()).hasSize(3);
    assertThat(cases())
        .extracting(one -> one.path("expect").asString())
        .containsExactly("valid", "valid", "invalid (nonce changed)");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void judges_as_expected(JsonNode one) {
    assertThat(PLATFORM.pek().bytes()).isEqualTo(Vectors.base64(one.path("pek_cert")));
    SevAttestationReport report = SevAttestationReport.parse(Vectors.base64(one.path("report")));
    byte[] nonce = Vectors.hex(one.path("mnonce"));
    if (one.path("expect").asString().equals("valid")) {
      VerifiedSevReport verified = report.verify(PLATFORM, nonce);
      assertThat(verified.launchDigest()).isEqualTo(Vectors.hex(one.path("launch_digest")));
      assertThat(verified.policy()).isEqualTo(GuestPolicy.of(one.path("policy").asLong()));
    } else {
      assertThatThrownBy(() -> report.verify(PLATFORM, nonce))
          .isInstanceOf(UntrustedException.class)
          .hasMessageContaining("the PEK of the platform did not sign it");
    }
  }

  @Test
  void an_authentic_answer_to_another_nonce_is_refused() {
    JsonNode one = cases().get(0);
    SevAttestationReport report = SevAttestationReport.parse(Vectors.base64(one.path("report")));
    byte[] other = Vectors.hex(one.path("mnonce"));
    other[15] ^= 1;
    assertThatThrownBy(() -> report.verify(PLATFORM, other))
        .isInstanceOf(UntrustedException.class)
        .hasMessage("SEV attestation report: it answers another nonce");
    assertThatThrownBy(() -> report.verify(PLATFORM, new byte[15]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void any_flipped_byte_is_refused() {
    JsonNode one = cases().get(0);
    byte[] bytes = Vectors.base64(one.path("report"));
    byte[] nonce = Vectors.hex(one.path("mnonce"));
    for (int at = 0; at < bytes.length; at++) {
      byte[] flipped = bytes.clone();
      flipped[at] ^= (byte) (1 << (at % Byte.SIZE));
      assertThatThrownBy(() -> SevAttestationReport.parse(flipped).verify(PLATFORM, nonce))
          .as("byte 0x%x", at)
          .isInstanceOf(AttestationException.class);
    }
  }

  @Test
  void any_other_length_is_refused() {
    byte[] bytes = Vectors.base64(cases().get(0).path("report"));
    for (int length : List.of(0, 207, 209)) {
      assertThatThrownBy(() -> SevAttestationReport.parse(Arrays.copyOf(bytes, length)))
          .isInstanceOf(MalformedInputException.class)
          .hasMessage("SEV attestation report: expected 208 bytes, found " + length);
    }
  }
}
