package dev.sevkit.attest.snp.idblock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.AttestationException;
import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UntrustedException;
import dev.sevkit.attest.kit.VectorTally;
import dev.sevkit.attest.kit.Vectors;
import dev.sevkit.attest.snp.digest.SnpLaunchDigest;
import dev.sevkit.model.sev.SnpGuestPolicy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(VectorTally.class)
class IdBlockTest {

  static List<JsonNode> cases() {
    return Vectors.cases("snp-idblock", "cases");
  }

  static List<JsonNode> changed() {
    return Vectors.cases("snp-idblock", "invalid_id_auth");
  }

  static List<JsonNode> upstream() {
    return Vectors.cases("snp-idblock", "upstream");
  }

  @Test
  void runs_all_cases() {
    assertThat(cases()).hasSize(5);
    assertThat(changed()).hasSize(7);
    assertThat(upstream()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writes_and_reads_the_block(JsonNode test) {
    IdBlock block = block(test);

    assertThat(block.base64()).isEqualTo(test.at("/expect/id_block_base64").asString());
    assertThat(IdBlock.parseBase64(block.base64() + "\n")).isEqualTo(block);
    assertThat(test.path("version").asInt()).isOne();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void verifies_what_others_signed(JsonNode test) {
    IdAuth auth = IdAuth.parseBase64(test.path("sample_id_auth_base64").asString());

    VerifiedIdBlock verified = auth.verify(block(test));

    assertThat(verified.idBlock()).isEqualTo(block(test));
    assertThat(verified.idKeyDigest()).hasToString(test.at("/expect/id_key_digest").asString());
    assertThat(verified.authorKeyDigest().map(KeyDigest::hex).orElse("null"))
        .isEqualTo(test.at("/expect/author_key_digest").asString("null"));
    assertThat(auth.hasAuthorKey()).isEqualTo(test.path("author_key_pem").isString());
    assertThat(auth.base64()).isEqualTo(test.path("sample_id_auth_base64").asString());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void signs_so_that_only_the_signatures_differ(JsonNode test) {
    byte[] signed = signed(test).bytes();
    byte[] sample = Vectors.base64(test.path("sample_id_auth_base64"));

    assertThat(IdAuth.parse(signed).verify(block(test)).idKeyDigest())
        .hasToString(test.at("/expect/id_key_digest").asString());
    for (int at = 0; at < IdAuth.LENGTH; at++) {
      boolean signature = (at >= 0x40 && at < 0x240) || (at >= 0x680 && at < 0x880);
      assertThat(signature || signed[at] == sample[at]).as("byte %x", at).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void knows_the_public_key(JsonNode test) {
    try (SigningKey key = key(test, "id_key_pem")) {
      assertThat(key.publicKey()).isEqualTo(Vectors.hex(test.at("/expect/id_pubkey_0x404")));
      assertThat(key.digest().base64()).hasSize(64);
      assertThat(KeyDigest.of(key.digest().bytes())).isEqualTo(key.digest());
    }
  }

  @ParameterizedTest
  @MethodSource("upstream")
  void agrees_with_published_keys_and_blocks(JsonNode test) {
    IdBlock block = IdBlock.of(SnpLaunchDigest.of(Vectors.hex(test.path("launch_digest"))));

    assertThat(block.base64()).isEqualTo(test.at("/expect/id_block_base64").asString());
    VerifiedIdBlock verified = signed(test, block).verify(block);
    assertThat(verified.idKeyDigest()).hasToString(test.at("/expect/id_key_digest").asString());
    assertThat(verified.authorKeyDigest().orElseThrow())
        .hasToString(test.at("/expect/author_key_digest").asString());
  }

  /**
   * The vector's note says that the signatures of this sample belong to another digest. They do
   * not: OpenSSL 3.0 verifies both, over this block and over the ID key.
   */
  @Test
  void verifies_the_published_sample_and_refuses_it_for_another_digest() {
    JsonNode test = upstream().get(0);
    byte[] digest = Vectors.hex(test.path("launch_digest"));
    IdAuth auth = IdAuth.parseBase64(test.path("sample_id_auth_base64").asString());

    assertThat(auth.verify(IdBlock.of(SnpLaunchDigest.of(digest))).idKeyDigest())
        .hasToString(test.at("/expect/id_key_digest").asString());
    IdBlock another = IdBlock.of(SnpLaunchDigest.of(flipped(digest, 0)));
    assertThatThrownBy(() -> auth.verify(another))
        .isInstanceOf(UntrustedException.class)
        .hasMessageContaining("ID_BLOCK_SIG");
  }

  @ParameterizedTest
  @MethodSource("changed")
  void refuses_what_was_changed(JsonNode test) {
    JsonNode original =
        cases().stream()
            .filter(one -> one.path("id").equals(test.path("of")))
            .findFirst()
            .orElseThrow();
    Map<String, String> parts =
        Map.of(
            "invalid: ID block signature r changed", "ID_BLOCK_SIG",
            "invalid: ID block signature s changed", "ID_BLOCK_SIG",
            "invalid: ID public key changed", "ID_KEY",
            "invalid: ID key signature changed", "ID_KEY_SIG",
            "invalid: author public key changed", "AUTHOR_KEY",
            "invalid: ID key algorithm changed", "ID_KEY_ALGO",
            "invalid: curve id changed", "ID_KEY: CURVE");

    assertThatThrownBy(
            () ->
                IdAuth.parseBase64(test.path("id_auth_base64").asString()).verify(block(original)))
        .isInstanceOf(AttestationException.class)
        .hasMessageContaining(parts.get(test.path("expect").asString()));
  }

  /** Where the parts of the structure begin, and how a message names each. */
  private static final TreeMap<Integer, String> PARTS =
      new TreeMap<>(
          Map.of(
              0x000, "ID_KEY_ALGO",
              0x004, "AUTH_KEY_ALGO",
              0x008, "reserved bytes",
              0x040, "ID_BLOCK_SIG",
              0x240, "ID_KEY:",
              0x644, "reserved bytes",
              0x680, "ID_KEY_SIG",
              0x880, "AUTHOR_KEY:",
              0xc84, "reserved bytes"));

  /** Every byte of the structure, one bit each; no byte is left out. */
  @Test
  void refuses_any_flipped_byte_of_the_authentication() {
    JsonNode test = cases().get(0);
    byte[] valid = Vectors.base64(test.path("sample_id_auth_base64"));
    IdBlock block = block(test);
    IntStream.range(0, valid.length)
        .parallel()
        .forEach(
            at ->
                assertThatThrownBy(() -> IdAuth.parse(flipped(valid, at)).verify(block))
                    .as("byte %x", at)
                    .isInstanceOf(AttestationException.class)
                    .hasMessageContaining(PARTS.floorEntry(at).getValue()));
  }

  /** Every byte, for a structure without author key: there the author's part is named as such. */
  @Test
  void refuses_any_flipped_byte_without_author_key() {
    JsonNode test = cases().get(4);
    byte[] valid = Vectors.base64(test.path("sample_id_auth_base64"));
    IdBlock block = block(test);
    IntStream.range(0, valid.length)
        .parallel()
        .forEach(
            at ->
                assertThatThrownBy(() -> IdAuth.parse(flipped(valid, at)).verify(block))
                    .as("byte %x", at)
                    .isInstanceOf(AttestationException.class));
  }

  /** Every byte of the block, one bit each; no byte is left out. */
  @Test
  void refuses_any_flipped_byte_of_the_block() {
    JsonNode test = cases().get(3);
    IdAuth auth = IdAuth.parseBase64(test.path("sample_id_auth_base64").asString());
    byte[] valid = block(test).bytes();
    for (int at = 0; at < valid.length; at++) {
      byte[] changed = flipped(valid, at);
      assertThatThrownBy(() -> auth.verify(IdBlock.parse(changed)))
          .as("byte %x", at)
          .isInstanceOf(AttestationException.class)
          .hasMessageFindingMatch("ID_BLOCK_SIG|VERSION|POLICY");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 95, 97})
  void refuses_a_block_of_another_length(int length) {
    assertThatThrownBy(() -> IdBlock.parse(new byte[length]))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("ID block: expected 96 bytes, found " + length);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4095, 4097})
  void refuses_an_authentication_of_another_length(int length) {
    assertThatThrownBy(() -> IdAuth.parse(new byte[length]))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("ID authentication: expected 4096 bytes, found " + length);
  }

  @ParameterizedTest
  @CsvSource({"0x10000, bit 17 must be one", "0x4030000, reserved bits 0x4000000 must be zero"})
  void refuses_a_policy_the_firmware_would_refuse(String policy, String defect) {
    SnpLaunchDigest digest = SnpLaunchDigest.of(new byte[48]);
    SnpGuestPolicy wrong = SnpGuestPolicy.parse(policy);

    assertThatThrownBy(() -> new IdBlock(digest, GuestId.NONE, GuestId.NONE, 0, wrong))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("ID block: POLICY at offset 0x58: " + defect + ", found " + policy);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0x100000000L})
  void refuses_a_security_version_that_does_not_fit(long svn) {
    SnpLaunchDigest digest = SnpLaunchDigest.of(new byte[48]);

    assertThatThrownBy(
            () -> new IdBlock(digest, GuestId.NONE, GuestId.NONE, svn, IdBlock.DEFAULT_POLICY))
        .isInstanceOf(MalformedInputException.class)
        .hasMessageContaining("GUEST_SVN");
  }

  @Test
  void refuses_another_signer() {
    VerifiedIdBlock one = signed(cases().get(0)).verify(block(cases().get(0)));
    VerifiedIdBlock other = signed(cases().get(1)).verify(block(cases().get(1)));

    assertThat(one.signedBy(one.idKeyDigest())).isSameAs(one);
    assertThatThrownBy(() -> one.signedBy(other.idKeyDigest()))
        .isInstanceOf(UntrustedException.class)
        .hasMessageContaining("another ID key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00", "zz", "000102030405060708090a0b0c0d0e0f00"})
  void refuses_an_id_that_is_not_of_16_bytes(String hex) {
    assertThatThrownBy(() -> GuestId.parse(hex)).isInstanceOf(MalformedInputException.class);
  }

  private static byte[] flipped(byte[] valid, int at) {
    byte[] changed = valid.clone();
    changed[at] ^= 1;
    return changed;
  }

  private static IdBlock block(JsonNode test) {
    return new IdBlock(
        SnpLaunchDigest.parse(test.path("launch_digest").asString()),
        GuestId.parse(test.path("family_id").asString()),
        GuestId.parse(test.path("image_id").asString()),
        test.path("guest_svn").asLong(),
        SnpGuestPolicy.of(test.path("policy").asLong()));
  }

  private static IdAuth signed(JsonNode test) {
    return signed(test, block(test));
  }

  private static IdAuth signed(JsonNode test, IdBlock block) {
    try (SigningKey id = key(test, "id_key_pem")) {
      if (!test.path("author_key_pem").isString()) {
        return IdAuth.sign(block, id);
      }
      try (SigningKey author = key(test, "author_key_pem")) {
        return IdAuth.sign(block, id, author);
      }
    }
  }

  private static SigningKey key(JsonNode test, String name) {
    return SigningKey.read(name, test.path(name).asString().getBytes(StandardCharsets.US_ASCII));
  }
}
