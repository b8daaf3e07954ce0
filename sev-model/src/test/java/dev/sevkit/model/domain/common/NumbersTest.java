package dev.sevkit.model.domain.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({"0,0", "007,7", "-1,-1", "9223372036854775807,9223372036854775807", "' 4 ',4"})
  void reads_decimal_numbers(String written, long number) {
    assertThat(Decimal.of(written)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0x1", "1.5", "4 GiB", "9223372036854775808", "٣"})
  void refuses_what_is_not_decimal(String written) {
    assertThat(Decimal.of(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0x1f,31", "0X1F,31", "31,31", "0xfffe,65534"})
  void reads_hexadecimal_numbers_by_their_prefix(String written, long number) {
    assertThat(Hexadecimal.of(written)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1f", "0x", "-1", "0x10000000000000000"})
  void refuses_what_is_no_number_of_an_address(String written) {
    assertThat(Hexadecimal.of(written)).isEmpty();
  }

  @Test
  void nothing_written_is_no_number() {
    assertThat(Decimal.of(null)).isEmpty();
    assertThat(Hexadecimal.of(null)).isEmpty();
  }
}
