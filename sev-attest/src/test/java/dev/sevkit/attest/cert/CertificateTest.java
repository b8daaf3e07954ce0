package dev.sevkit.attest.cert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.Bytes;
import dev.sevkit.attest.internal.Hashes;
import dev.sevkit.attest.kit.Chains;
import dev.sevkit.attest.kit.Vectors;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class CertificateTest {

  private static final CertificateChain CHAIN = Chains.of("synthetic-4096-valid");
  private static final JsonNode DECODED = Chains.file().path("decoded_synthetic-4096-valid");

  @ParameterizedTest
  @EnumSource(names = {"PDH", "PEK", "OCA", "CEK"})
  void decodes_every_field(CertificateUsage usage) {
    JsonNode expected = DECODED.path(usage.name().toLowerCase(Locale.ROOT));
    byte[] bytes = CHAIN.certificate(usage).orElseThrow();
    SevCertificate certificate = SevCertificate.parse(bytes);

    assertThat(expected.path("version").asInt()).isEqualTo(1);
    assertThat(expected.path("curve").asInt()).isEqualTo(2);
    assertThat(certificate.apiMajor()).isEqualTo(expected.path("api_major").asInt());
    assertThat(certificate.apiMinor()).isEqualTo(expected.path("api_minor").asInt());
    assertThat(hex(certificate.usage().id())).isEqualTo(expected.path("pubkey_usage").asString());
    assertThat(hex(certificate.algorithm().id()))
        .isEqualTo(expected.path("pubkey_algo").asString());
    assertThat(Bytes.littleEndian(certificate.publicKey().getW().getAffineX(), 72))
        .isEqualTo(Vectors.hex(expected.path("qx_le")));
    assertThat(Bytes.littleEndian(certificate.publicKey().getW().getAffineY(), 72))
        .isEqualTo(Vectors.hex(expected.path("qy_le")));
    for (int slot = 1; slot <= 2; slot++) {
      assertSlot(certificate, expected, slot);
    }
    assertThat(certificate.bytes()).isEqualTo(bytes);
  }

  private static void assertSlot(SevCertificate certificate, JsonNode expected, int slot) {
    String name = "SIG" + slot;
    Optional<SevSignature> found =
        certificate.signatures().stream().filter(one -> one.name().equals(name)).findFirst();
    String field = "sig" + slot;
    assertThat(found.map(one -> hex(one.signer().id())).orElse("0x1000"))
        .isEqualTo(expected.path(field + "_usage").asString());
    assertThat(found.map(one -> hex(one.algorithm().id())).orElse("0x0"))
        .isEqualTo(expected.path(field + "_algo").asString());
    assertThat(found.isPresent()).isEqualTo(expected.has(field + "_first16"));
    found.ifPresent(
        one ->
            assertThat(certificate.fields().bytes(one.offset(), 16))
                .isEqualTo(Vectors.hex(expected.path(field + "_first16"))));
  }

  private static String hex(long value) {
    return "0x" + Long.toHexString(value);
  }

  @ParameterizedTest
  @CsvSource({"PDH, EP384 D256", "PEK, EP384 E256", "OCA, EP384 E256", "CEK, EP384 E256"})
  void prints_the_fingerprint_others_print(CertificateUsage usage, String keyType) {
    String digest =
        Chains.file().path("display_digest").path(usage.name().toLowerCase(Locale.ROOT)).asString();
    SevCertificate certificate =
        SevCertificate.parse(usage, CHAIN.certificate(usage).orElseThrow());
    assertThat(certificate).hasToString(usage + " " + keyType + " " + digest);
    assertThat(certificate.fingerprint()).isEqualTo(digest);
  }

  @Test
  void amd_certificates_print_their_size_and_hash() {
    String ark = AmdCertificate.parse(AmdGeneration.ROME.ark()).toString();
    String naples = AmdCertificate.parse(AmdGeneration.NAPLES.ask()).toString();
    assertThat(ark).matches("ARK R4096 R384 [0-9a-f]{96}");
    assertThat(naples).matches("ASK R2048 R256 [0-9a-f]{64}");
  }

  @ParameterizedTest
  @EnumSource
  void carries_amds_certificates_as_published(AmdGeneration generation) {
    JsonNode published = Chains.file().path("builtin_amd_ca").path(generation.toString());
    assertThat(generation.ark()).isEqualTo(Vectors.base64(published.path("ark")));
    assertThat(generation.ask()).isEqualTo(Vectors.base64(published.path("ask")));
    AmdCertificate ask = AmdCertificate.parse(CertificateUsage.ASK, generation.ask());
    AmdCertificate ark = AmdCertificate.parse(CertificateUsage.ARK, generation.ark());
    assertThat(Signatures.faults(ask, ark)).isEmpty();
    assertThat(Signatures.faults(ark, ark)).isEmpty();
  }

  /**
   * SHA-256 of the ASKs, from the same publication as the ARKs' that {@link AmdGeneration} pins.
   */
  @ParameterizedTest
  @CsvSource({
    "NAPLES, e139970cfc464377ae61b289e2f9e96e,"
        + " c6f30cf923f526c3bcd5c8c221db51e0db65911782f046de17a6603131cdfd7f",
    "ROME, c6cbcf145b3146f498e40ecb4ad4fded,"
        + " 7754a69407d25540fe3a695be6b02c58a53bffd12594f5c30793d6cb62875706",
    "MILAN, 73478c05cc174bfeb06e718fa75dc3c8,"
        + " c7c73765561c58003a3d09adb2c76993027dd3a1ec4e9be876024c035e015cec",
    "GENOA, acbb4ad21acc436fb3e932f812cd01b0,"
        + " c30307e4f594fb6c51fd753ab758eb78ad4bb70d9e4d96690e51c0621901031d",
    "TURIN, 15051693f7304d65a527b4a7f3f7cb77,"
        + " 2ee285477f0d5eb94a69029197f4cf58ca82d8e1b9a276da1ac45b0db3f4be56"
  })
  void the_asks_are_the_ones_listed(AmdGeneration generation, String keyId, String sha256) {
    assertThat(AmdCertificate.parse(generation.ask()).keyId()).isEqualTo(keyId);
    assertThat(HexFormat.of().formatHex(Hashes.sha256(generation.ask()))).isEqualTo(sha256);
  }

  @Test
  void supplies_the_signature_that_the_ark_of_naples_once_lacked() {
    JsonNode naples = Chains.file().path("naples_ark");
    byte[] unsigned = Vectors.base64(naples.path("naples_ark_unsigned_576_bytes"));
    byte[] signature = Vectors.base64(naples.path("naples_ark_signature"));
    AmdCertificate ark = AmdCertificate.parse(unsigned);
    assertThat(ark.bytes()).isEqualTo(Bytes.concat(unsigned, signature));
    assertThat(AmdRoots.builtIn().generation(ark)).hasValue(AmdGeneration.NAPLES);
  }

  @Test
  void supplies_no_signature_for_another_key_of_that_length() {
    byte[] other = Vectors.base64(Chains.file().at("/naples_ark/naples_ark_unsigned_576_bytes"));
    other[0x150] ^= 1;
    assertThatThrownBy(() -> AmdCertificate.parse(other))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("ARK certificate: expected 832 or 1600 bytes, found 576");
  }

  @Test
  void names_all_that_is_wrong_at_once() {
    byte[] bytes = CHAIN.certificate(CertificateUsage.PDH).orElseThrow();
    bytes[0] = 2;
    bytes[6] = 9;
    bytes[0x10] = 1;
    bytes[0x624] = 7;
    assertThatThrownBy(() -> SevCertificate.parse(bytes))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage(
            "PDH certificate: VERSION at offset 0x0: expected 0x1, found 0x2; "
                + "reserved bytes at offset 0x6: expected 0, found 0x9; "
                + "CURVE at offset 0x10: expected 0x2, found 0x1; "
                + "empty SIG2 at offset 0x624: expected 0, found 0x7");
  }

  @Test
  void refuses_bytes_too_few_or_too_many() {
    byte[] bytes = CHAIN.certificate(CertificateUsage.PEK).orElseThrow();
    for (int length : List.of(0, 1, 2083, 2085)) {
      assertThatThrownBy(() -> SevCertificate.parse(Arrays.copyOf(bytes, length)))
          .isInstanceOf(MalformedInputException.class)
          .hasMessage("SEV certificate: expected 2084 bytes, found " + length);
    }
    byte[] ark = AmdGeneration.ROME.ark();
    for (int length : List.of(0, 0x27, 831, 833, 1599, 1601)) {
      assertThatThrownBy(() -> AmdCertificate.parse(Arrays.copyOf(ark, length)))
          .isInstanceOf(MalformedInputException.class);
    }
  }

  @Test
  void the_two_formats_are_not_mistaken_for_each_other() {
    byte[] ark = AmdGeneration.ROME.ark();
    assertThatThrownBy(() -> SevCertificate.parse(CertificateUsage.ARK, ark))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AmdCertificate.parse(CertificateUsage.PDH, ark))
        .isInstanceOf(IllegalArgumentException.class);
    byte[] asPek = CHAIN.certificate(CertificateUsage.PEK).orElseThrow();
    asPek[9] = 0;
    asPek[8] = 0x13;
    assertThatThrownBy(() -> SevCertificate.parse(asPek))
        .hasMessageContaining("expected that of PDH, PEK, OCA or CEK, found 0x13");
  }
}
