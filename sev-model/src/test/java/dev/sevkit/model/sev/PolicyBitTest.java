package dev.sevkit.model.sev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyBitTest {

  @ParameterizedTest
  @CsvSource({"-1, 0", "5, 4", "60, 64"})
  void refuses_bit_numbers_out_of_range_or_order(int lowest, int highest) {
    assertThatThrownBy(() -> new PolicyBit(lowest, highest, "X", 0, "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 to 63");
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 2", "6, 15, 1024", "26, 63, -1"})
  void refuses_value_wider_than_its_bits(int lowest, int highest, long value) {
    assertThatThrownBy(() -> new PolicyBit(lowest, highest, "X", value, "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("wider");
  }

  @Test
  void accepts_the_widest_field() {
    assertThat(new PolicyBit(0, 63, "X", -1, "x").set()).isTrue();
  }

  @Test
  void says_which_bits() {
    assertThat(new PolicyBit(3, 3, "X", 0, "x").range()).isEqualTo("3");
    assertThat(new PolicyBit(6, 15, "X", 0, "x").range()).isEqualTo("6-15");
  }
}
