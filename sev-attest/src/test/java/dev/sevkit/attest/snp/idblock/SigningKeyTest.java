package dev.sevkit.attest.snp.idblock;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.AttestationException;
import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.kit.Vectors;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SigningKeyTest {

  /** ECPrivateKey of 48 bytes without public key, up to the number. */
  private static final String SEC1_HEAD = "303e0201010430";

  private static final String SEC1_TAIL = "a00706052b81040022";

  /** The order of P-384, which no private number reaches. */
  private static final String ORDER =
      "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973";

  private static final String PKCS8 = pem(0);
  private static final String SEC1 = pem(1);

  private static String pem(int number) {
    JsonNode test = Vectors.cases("snp-idblock", "cases").get(number);
    return test.path("id_key_pem").asString();
  }

  private static byte[] der(String pem) {
    return Base64.getMimeDecoder().decode(pem.replaceAll("-----[^-]+-----", ""));
  }

  private static SigningKey read(String pem) {
    return SigningKey.read("ID key", pem.getBytes(US_ASCII));
  }

  @Test
  void is_read_from_der_as_from_pem() {
    assertThat(PKCS8).contains("BEGIN PRIVATE KEY");
    assertThat(SEC1).contains("BEGIN EC PRIVATE KEY");
    assertThat(SigningKey.read("ID key", der(PKCS8)).digest()).isEqualTo(read(PKCS8).digest());
    assertThat(SigningKey.read("ID key", der(SEC1)).digest()).isEqualTo(read(SEC1).digest());
  }

  @Test
  void is_found_among_text_and_parameters_as_openssl_writes_them() {
    String parameters =
        "-----BEGIN EC PARAMETERS-----\nBgUrgQQAIg==\n-----END EC PARAMETERS-----\n";

    assertThat(read("ID key of 2026\r\n" + parameters + SEC1.replace("\n", "\r\n")).digest())
        .isEqualTo(read(SEC1).digest());
  }

  @Test
  void finds_the_public_key_where_the_file_has_none() {
    byte[] whole = der(SEC1);
    byte[] number = Arrays.copyOfRange(whole, 8, 56);

    assertThat(SigningKey.read("ID key", bare(number)).digest()).isEqualTo(read(SEC1).digest());
  }

  private static byte[] bare(byte[] number) {
    return HexFormat.of().parseHex(SEC1_HEAD + HexFormat.of().formatHex(number) + SEC1_TAIL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", ORDER})
  void refuses_a_number_that_is_no_key(String number) {
    byte[] whole = HexFormat.of().parseHex("00".repeat(48 - number.length() / 2) + number);

    assertThatThrownBy(() -> SigningKey.read("ID key", bare(whole)))
        .isInstanceOf(MalformedInputException.class)
        .hasMessageContaining("ID key: private number");
  }

  /** Every byte, one bit each: the public key beside the number tells a changed number. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void refuses_any_flipped_byte(int number) {
    byte[] valid = der(pem(number));
    IntStream.range(0, valid.length)
        .parallel()
        .forEach(
            at -> {
              byte[] changed = valid.clone();
              changed[at] ^= 1;
              assertThatThrownBy(() -> SigningKey.read("ID key", changed))
                  .as("byte %d", at)
                  .isInstanceOf(AttestationException.class)
                  .hasMessageStartingWith("ID key: ");
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void refuses_every_part_of_a_key_and_more_than_one(int number) {
    byte[] valid = der(pem(number));
    for (int length = 0; length < valid.length; length++) {
      byte[] part = Arrays.copyOf(valid, length);
      assertThatThrownBy(() -> SigningKey.read("ID key", part))
          .as("%d bytes", length)
          .isInstanceOf(MalformedInputException.class);
    }
    assertThatThrownBy(() -> SigningKey.read("ID key", Arrays.copyOf(valid, valid.length + 1)))
        .hasMessageContaining("unexpected bytes follow");
    assertThatThrownBy(() -> read(PKCS8 + SEC1)).hasMessageContaining("more than one PEM block");
  }

  @ParameterizedTest
  @CsvSource({
    "secp256r1, 'EC', it is on the curve P-256; only EC keys on the curve P-384",
    "secp521r1, 'EC', it is on the curve P-521; only EC keys on the curve P-384",
    "'', 'RSA', it is an RSA key; only EC keys on the curve P-384",
    "'', 'Ed25519', it is an Ed25519 key; only EC keys on the curve P-384"
  })
  void refuses_keys_of_other_kinds(String curve, String algorithm, String message)
      throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    if (!curve.isEmpty()) {
      generator.initialize(new ECGenParameterSpec(curve));
    }
    byte[] key = generator.generateKeyPair().getPrivate().getEncoded();

    assertThatThrownBy(() -> SigningKey.read("author key", key))
        .isInstanceOf(UnsupportedInputException.class)
        .hasMessageContaining("author key: " + message);
  }

  @ParameterizedTest
  @CsvSource({
    "ENCRYPTED PRIVATE KEY, is encrypted",
    "RSA PRIVATE KEY, is an RSA key",
    "OPENSSH PRIVATE KEY, is a key for OpenSSH",
    "PUBLIC KEY, is a public key",
    "CERTIFICATE, is a certificate",
    "X509 CRL, 'holds ''X509 CRL'''"
  })
  void says_what_a_file_is_that_is_no_key(String label, String message) {
    String pem = "-----BEGIN %1$s-----\nAAAA\n-----END %1$s-----\n".formatted(label);

    assertThatThrownBy(() -> read(pem))
        .isInstanceOf(UnsupportedInputException.class)
        .hasMessageContaining("ID key: the file " + message);
  }

  @Test
  void refuses_the_old_form_of_encryption() {
    String pem = SEC1.replaceFirst("\n", "\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n");

    assertThatThrownBy(() -> read(pem))
        .isInstanceOf(UnsupportedInputException.class)
        .hasMessageContaining("is encrypted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "junk", "-----BEGIN PRIVATE KEY-----\nAAAA\n"})
  void refuses_junk(String junk) {
    assertThatThrownBy(() -> read(junk)).isInstanceOf(MalformedInputException.class);
  }

  @Test
  void refuses_broken_base64_without_quoting_it() {
    String broken = PKCS8.replaceFirst("MIG2", "MI!2");

    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("ID key: its PEM is not base64");
  }

  @Test
  void is_never_printed_and_cannot_sign_once_closed() {
    SigningKey key = read(PKCS8);
    key.close();

    assertThat(key).hasToString("SigningKey[P-384]");
    assertThatThrownBy(() -> key.sign(new byte[1])).isInstanceOf(IllegalStateException.class);
  }
}
