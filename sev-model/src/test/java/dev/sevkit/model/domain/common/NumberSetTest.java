package dev.sevkit.model.domain.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0|1",
        "0-3|0-3|4",
        "1-4,^3,6|1-2,4,6|4",
        "3,1,2|1-3|3",
        " 0 , 2 |0,2|2",
        "^1,0-1|0-1|2",
        "16383|16383|1"
      })
  void reads_what_libvirt_reads(String written, String canonical, int size) {
    NumberSet set = NumberSet.parse(written).orElseThrow();
    assertThat(set).hasToString(canonical);
    assertThat(set.size()).isEqualTo(size);
    assertThat(NumberSet.parse(canonical)).hasValue(set);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "1-", "-1", "3-1", "1,,2", "16384", "0-99999", "^0-3", "1;2"})
  void refuses_what_is_no_list(String written) {
    assertThat(NumberSet.parse(written)).isEmpty();
  }

  @Test
  void knows_what_is_in_it() {
    NumberSet set = NumberSet.parse("0-3,^2").orElseThrow();
    assertThat(set.contains(1)).isTrue();
    assertThat(set.contains(2)).isFalse();
    assertThat(set.contains(-1)).isFalse();
  }
}
