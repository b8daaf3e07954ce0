package dev.sevkit.model.sev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HexNumberTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0x0",
    "33, 51, 0x33",
    "0x0033, 51, 0x33",
    "0X33, 51, 0x33",
    "fF, 255, 0xff",
    "196608, 1664520, 0x196608",
    "0x30000, 196608, 0x30000",
    "0xffffffffffffffff, -1, 0xffffffffffffffff",
    "0x00000000000000000000000000000007, 7, 0x7",
  })
  void reads_text_as_hexadecimal_and_keeps_it(String text, long value, String shortest) {
    HexNumber number = HexNumber.parse(text).orElseThrow();

    assertThat(number.value()).isEqualTo(value);
    assertThat(number.written()).isEqualTo(text);
    assertThat(number).hasToString(shortest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        " 33",
        "33 ",
        "33\n",
        "+33",
        "-1",
        "0x",
        "0X",
        "x33",
        "0x0x3",
        "0xg",
        "3h",
        "0x-3",
        "3 3",
        "0x10000000000000000",
        "ffffffffffffffff0",
        "\u0663\u0663",
        "\uff13\uff13",
        "0x3\0"
      })
  void refuses_what_is_no_hexadecimal_number_of_64_bits(String text) {
    assertThat(HexNumber.parse(text)).isEmpty();
    assertThatThrownBy(() -> new HexNumber(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hexadecimal number");
  }

  @Test
  void survives_a_million_digits() {
    assertThat(HexNumber.parse("f".repeat(1_000_000))).isEmpty();
    assertThat(HexNumber.parse("0".repeat(1_000_000) + "5").map(HexNumber::value)).contains(5L);
  }

  @Test
  void error_message_is_short_and_free_of_control_characters() {
    assertThatThrownBy(() -> new HexNumber("\u001b[31m\n\u202e" + "z".repeat(1_000_000)))
        .message()
        .hasSizeLessThan(200)
        .doesNotContain("\u001b", "\n", "\u202e");
  }

  @ParameterizedTest
  @CsvSource({
    "0xffffffff, true",
    "0x100000000, false",
    "00000000000ffffffff, true",
    "0xffffffffffffffff, false"
  })
  void knows_whether_32_bits_suffice(String text, boolean fits) {
    assertThat(new HexNumber(text).fits32Bits()).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "0x33, true, true, false",
    "33, false, true, true",
    "00, false, true, true",
    "3, false, true, false",
    "0X33, true, false, false",
    "0xAB, true, false, false",
    "AB, false, false, false",
    "3a, false, true, false",
  })
  void knows_how_it_is_written(
      String text, boolean hasPrefix, boolean isCanonical, boolean looksDecimal) {
    HexNumber number = new HexNumber(text);

    assertThat(number.hasPrefix()).isEqualTo(hasPrefix);
    assertThat(number.isCanonical()).isEqualTo(isCanonical);
    assertThat(number.looksDecimal()).isEqualTo(looksDecimal);
  }

  @ParameterizedTest
  @CsvSource({
    "33, 33",
    "3, 3",
    "00, 0",
    "196608, 196608",
    "0018, 18",
    "9999999999999999, 9999999999999999"
  })
  void offers_decimal_reading(String text, long decimal) {
    assertThat(new HexNumber(text).decimalReading()).hasValue(decimal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x33", "0X33", "3a", "FF"})
  void has_no_decimal_reading_of_visibly_hexadecimal_text(String text) {
    assertThat(new HexNumber(text).decimalReading()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"33, 0x33", "0X00AB, 0x00ab", "0x7, 0x7", "0003, 0x0003"})
  void shows_radix_and_keeps_width(String text, String withPrefix) {
    HexNumber before = new HexNumber(text);

    HexNumber after = before.withPrefix();

    assertThat(after.written()).isEqualTo(withPrefix);
    assertThat(after.value()).isEqualTo(before.value());
    assertThat(after.isCanonical()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 0x33, 0x30000, Long.MAX_VALUE, Long.MIN_VALUE, -1})
  void writes_any_value_so_that_it_reads_back(long value) {
    HexNumber number = HexNumber.of(value);

    assertThat(number.value()).isEqualTo(value);
    assertThat(number.isCanonical()).isTrue();
    assertThat(HexNumber.parse(number.toString())).isEqualTo(Optional.of(number));
  }
}
