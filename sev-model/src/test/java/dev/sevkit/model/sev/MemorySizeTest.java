package dev.sevkit.model.sev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expectations about libvirt were obtained from libvirt 9.0.0: define, then dumpxml. */
class MemorySizeTest {

  @ParameterizedTest
  @CsvSource({
    "b, 1, false",
    "B, 1, false",
    "byte, 1, false",
    "bytes, 1, false",
    "BYTES, 1, false",
    "k, 1024, false",
    "K, 1024, false",
    "KiB, 1024, false",
    "kib, 1024, false",
    "KIB, 1024, false",
    "KB, 1000, true",
    "kb, 1000, true",
    "M, 1048576, false",
    "m, 1048576, false",
    "MiB, 1048576, false",
    "MB, 1000000, true",
    "mB, 1000000, true",
    "G, 1073741824, false",
    "g, 1073741824, false",
    "GiB, 1073741824, false",
    "gIb, 1073741824, false",
    "GB, 1000000000, true",
    "T, 1099511627776, false",
    "TiB, 1099511627776, false",
    "TB, 1000000000000, true",
    "P, 1125899906842624, false",
    "PiB, 1125899906842624, false",
    "PB, 1000000000000000, true",
    "E, 1152921504606846976, false",
    "EiB, 1152921504606846976, false",
    "EB, 1000000000000000000, true",
  })
  void knows_every_unit_of_libvirt_in_any_case(String unit, long bytes, boolean decimal) {
    MemorySize size = MemorySize.parse("3", Optional.of(unit)).orElseThrow();

    assertThat(size.bytes()).isEqualTo(3 * bytes);
    assertThat(size.isDecimalUnit()).isEqualTo(decimal);
    assertThat(size.amount()).isEqualTo("3");
    assertThat(size.unit()).contains(unit);
    assertThat(MemorySize.parseWithUnit("3" + unit)).contains(size);
  }

  @Test
  void takes_absent_or_empty_unit_for_kib() {
    assertThat(MemorySize.parse("4194304", Optional.empty()).map(MemorySize::kib))
        .contains(4194304L);
    assertThat(MemorySize.parse("4194304", Optional.of("")).map(MemorySize::kib))
        .contains(4194304L);
    assertThat(new MemorySize("1", Optional.empty()).isDecimalUnit()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "Gi",
        "GiBs",
        "ki",
        "KBs",
        "bit",
        "byt",
        "bytess",
        " MiB",
        "MiB ",
        "MM",
        "Z",
        "ZiB",
        "YB",
        "i",
        "iB",
        "\u212a",
        "\u212aiB",
        "K\0",
        "4"
      })
  void refuses_unknown_unit(String unit) {
    assertThat(MemorySize.parse("1", Optional.of(unit))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "+",
        "-",
        "-1",
        "-0",
        "--1",
        "++1",
        "+ 1",
        "1 ",
        "1\n",
        "1.5",
        "1,024",
        "0x10",
        "1e3",
        "1k",
        "four",
        "\u0664",
        "\u00a01",
        "18446744073709551616",
        "99999999999999999999999"
      })
  void refuses_what_is_no_amount(String amount) {
    assertThat(MemorySize.parse(amount, Optional.empty())).isEmpty();
    assertThat(MemorySize.parse(amount, Optional.of("b"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" 1024", "\n\t 1024", "+1024", " +1024", "0001024"})
  void reads_amounts_as_libvirt_does_and_keeps_them_as_written(String amount) {
    MemorySize size = MemorySize.parse(amount, Optional.empty()).orElseThrow();

    assertThat(size.kib()).isEqualTo(1024);
    assertThat(size.amount()).isEqualTo(amount);
  }

  @ParameterizedTest
  @CsvSource({
    "0, b, 0",
    "1, b, 1",
    "1024, b, 1",
    "1025, byte, 2",
    "1500, b, 2",
    "5, KB, 5",
    "5000, kb, 4883",
    "4, GB, 3906250",
    "4, GiB, 4194304",
    "7, EiB, 7881299347898368",
    "1, MB, 977"
  })
  void rounds_up_to_kib_as_libvirt_does(String amount, String unit, long kib) {
    assertThat(new MemorySize(amount, Optional.of(unit)).kib()).isEqualTo(kib);
  }

  @ParameterizedTest
  @CsvSource({
    "9223372036854774784, b",
    "9007199254740991, KiB",
    "8191, PiB",
    "7, EiB",
    "9, EB",
    "0000000000000000000000000000000000009, EB"
  })
  void accepts_sizes_up_to_the_largest(String amount, String unit) {
    assertThat(MemorySize.parse(amount, Optional.of(unit)).orElseThrow().kib())
        .isPositive()
        .isLessThanOrEqualTo(MemorySize.MAX_KIB);
  }

  @ParameterizedTest
  @CsvSource({
    "9223372036854774785, b", "9223372036854775807, b", "9007199254740992, KiB", "8192, PiB",
    "8, EiB", "10, EB", "18446744073709551615, EiB", "9223372036854775808, b"
  })
  void refuses_sizes_beyond_the_largest(String amount, String unit) {
    assertThat(MemorySize.parse(amount, Optional.of(unit))).isEmpty();
    assertThatThrownBy(() -> new MemorySize(amount, Optional.of(unit)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + amount + "\" \"" + unit + "\"");
  }

  @Test
  void survives_a_million_digits() {
    assertThat(MemorySize.parse("9".repeat(1_000_000), Optional.empty())).isEmpty();
    assertThat(MemorySize.parse("0".repeat(1_000_000), Optional.empty()).map(MemorySize::bytes))
        .contains(0L);
    assertThat(MemorySize.parse("1", Optional.of("k".repeat(1_000_000)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "4", "GiB", "4  GiB", " 4GiB", "4GiB ", "+4GiB", "-4GiB", "4 Gi", "4.5GiB"})
  void refuses_option_without_amount_or_unit(String text) {
    assertThat(MemorySize.parseWithUnit(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "4194304, KiB, 4 GiB",
    "4194305, KiB, 4194305 KiB",
    "4456448, KiB, 4352 MiB",
    "1500, b, 1500 bytes",
    "1, KB, 1000 bytes",
    "0, GiB, 0 bytes",
    "2048, PiB, 2 EiB",
    "1, TiB, 1 TiB",
    "9007199254740991, KiB, 9007199254740991 KiB",
  })
  void prints_largest_exact_binary_unit_that_reads_back(
      String amount, String unit, String printed) {
    MemorySize size = new MemorySize(amount, Optional.of(unit));

    assertThat(size).hasToString(printed);
    assertThat(MemorySize.parseWithUnit(printed).orElseThrow()).isEqualByComparingTo(size);
  }

  @Test
  void is_made_of_kib_and_mib() {
    assertThat(MemorySize.ofKib(262144)).hasToString("256 MiB");
    assertThat(MemorySize.ofMib(256)).isEqualByComparingTo(MemorySize.ofKib(262144));
    assertThat(MemorySize.ofMib(256)).isNotEqualTo(MemorySize.ofKib(262144));
    assertThat(MemorySize.ofKib(MemorySize.MAX_KIB).kib()).isEqualTo(MemorySize.MAX_KIB);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE, MemorySize.MAX_KIB + 1})
  void refuses_kib_and_mib_out_of_range(long number) {
    assertThatThrownBy(() -> MemorySize.ofKib(number)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MemorySize.ofMib(number)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void is_ordered_by_bytes() {
    assertThat(MemorySize.ofMib(1)).isGreaterThan(new MemorySize("1", Optional.of("MB")));
    assertThat(MemorySize.ofMib(1)).isLessThan(MemorySize.ofKib(1025));
  }
}
