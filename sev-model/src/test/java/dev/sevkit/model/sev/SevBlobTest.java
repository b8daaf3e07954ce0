package dev.sevkit.model.sev;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SevBlobTest {

  @ParameterizedTest
  @CsvSource({
    "DH_CERT, dhCert, 2084",
    "SESSION, session, 128",
    "HOST_DATA, hostData, 32",
    "ID_BLOCK, idBlock, 96",
    "ID_AUTH, idAuth, 4096",
    "GUEST_VISIBLE_WORKAROUNDS, guestVisibleWorkarounds, 16",
  })
  void knows_element_and_size(SevBlob blob, String element, int length) {
    assertThat(blob.element()).isEqualTo(element);
    assertThat(blob.length()).isEqualTo(length);
    assertThat(SevBlob.ofElement(element)).contains(blob);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "policy", "dhcert", "idBlock "})
  void knows_no_blob_in_other_elements(String element) {
    assertThat(SevBlob.ofElement(element)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void decodes_blob_of_full_size_both_ways(SevBlob blob) {
    byte[] bytes = new byte[blob.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 7);
    }
    String text = Base64.getEncoder().encodeToString(bytes);

    assertThat(SevBlob.decodeStrict(text)).hasValueSatisfying(b -> assertThat(b).isEqualTo(bytes));
    assertThat(SevBlob.decodeLenient(text)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "QUJD, QUJD", "' QU\n\t JD\r\n', QUJD", "'\u00a0QQ==', '\u00a0QQ=='"})
  void leaves_out_the_white_space_base64_is_wrapped_with(String text, String unwrapped) {
    assertThat(SevBlob.unwrapped(text)).isEqualTo(unwrapped);
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "QUJD, 414243", "QQ==, 41", "QUI=, 4142", "+/+/, fbffbf", "QR==, 41"})
  void decodes_strict_base64(String text, String hex) {
    assertThat(SevBlob.decodeStrict(text))
        .hasValueSatisfying(bytes -> assertThat(hex(bytes)).isEqualTo(hex));
    assertThat(hex(SevBlob.decodeLenient(text))).isEqualTo(hex);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "Q",
        "QQ",
        "QUI",
        "QQ=",
        "Q===",
        "====",
        "=QUJ",
        "QU=C",
        "QQ==QUJD",
        "QUJD\n",
        " QUJD",
        "QU JD===",
        "QU\nJDQ==",
        "!!QUJD",
        "-_-_",
        "QUJ\u00e9",
        "AAAABBBB=CCCCCDDDDD",
        "IHAVENOIDEABUTJUSTPROVIDINGASTRING"
      })
  void refuses_what_is_not_strict_base64(String text) {
    assertThat(SevBlob.decodeStrict(text)).isEmpty();
  }

  /** The expectations were obtained from g_base64_decode of GLib 2.74. */
  @ParameterizedTest
  @CsvSource({
    "QQ, ''",
    "QUI, ''",
    "QQ=, ''",
    "'Q Q\n= =', 41",
    "!!QUJD, 414243",
    "QQ==QUJD, 41414243",
    "QU=C, 4102",
    "Q=JD, 400243",
    "=QUJ, 010509",
    "====, 00",
    "Q\u00e9Q==, 41",
    "Q-_QQ==, 4104",
    "QUJ=D, 4142",
    "QUJDQQ, 414243",
    "AAAABBBB=CCCCCDDDDD, 0000000410410020820820c3",
    "AAAABBBB=EEEEEFFFFF, 000000041041004104104145",
  })
  void decodes_leniently_as_glib_does(String text, String hex) {
    assertThat(hex(SevBlob.decodeLenient(text))).isEqualTo(hex);
  }

  @Test
  void hands_out_a_new_array_each_time() {
    byte[] first = SevBlob.decodeLenient("QUJD");
    first[0] = 0;

    assertThat(hex(SevBlob.decodeLenient("QUJD"))).isEqualTo("414243");
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
