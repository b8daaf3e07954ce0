package dev.sevkit.model.sev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

  @ParameterizedTest
  @CsvSource({
    "6.0, 6, 0, 0, 6.0",
    "10.5.0, 10, 5, 0, 10.5",
    "6.11.1, 6, 11, 1, 6.11.1",
    "006.08.00, 6, 8, 0, 6.8",
    "999999999.0.1, 999999999, 0, 1, 999999999.0.1",
  })
  void reads_two_or_three_numbers(String text, int major, int minor, int micro, String printed) {
    Version version = Version.parse(text).orElseThrow();

    assertThat(version).isEqualTo(Version.of(major, minor, micro)).hasToString(printed);
    assertThat(Version.parse(printed)).contains(version);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "6",
        "6.",
        ".6",
        "6.0.",
        "6.0.1.2",
        "-6.0",
        "+6.0",
        "6.-1",
        " 6.0",
        "6.0 ",
        "6.0\n",
        "v6.0",
        "6,0",
        "6.0-rc1",
        "\u0666.\u0660",
        "1234567890.0",
        "6.1234567890",
        "6.0.1234567890"
      })
  void refuses_anything_else(String text) {
    assertThat(Version.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.2+ds-2, 10.0.2",
    "6.8.0-31-generic, 6.8",
    "6.12, 6.12",
    "9.1.0-rc1, 9.1",
    "1:8.2.2+ds-0ubuntu1, 8.2.2",
    "6.19-rc7, 6.19",
    "11.1.3 (Debian 1:11.1.3+ds-1), 11.1.3",
    "10.0.2.1, 10.0.2",
  })
  void reads_version_at_the_start_of_a_report(String text, String version) {
    assertThat(Version.parseLenient(text)).isEqualTo(Version.parse(version)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "6",
        "generic",
        "-6.0",
        " 6.0",
        "QEMU 8.2.2",
        "6-8",
        "6.1234567890",
        "6.0.1234567890"
      })
  void finds_no_version_where_none_starts(String text) {
    assertThat(Version.parseLenient(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "edk2-stable202405, 2024, 5, 0",
    "2024.05, 2024, 5, 0",
    "2024.5, 2024, 5, 0",
    "202405, 2024, 5, 0",
    "20240524, 2024, 5, 0",
    "edk2-20240524-4.fc40, 2024, 5, 0",
    "edk2-stable202408.01, 2024, 8, 1",
    "2024.05-2, 2024, 5, 0",
    "2022.11-6+deb12u1, 2022, 11, 0",
    "2026.08, 2026, 8, 0",
    "202202, 2022, 2, 0",
    "2024.10, 2024, 10, 0",
  })
  void reads_ovmf_by_year_and_month(String text, int year, int month, int micro) {
    assertThat(Version.parseOvmf(text)).contains(Version.of(year, month, micro));
  }

  @Test
  void reads_back_printed_ovmf_version() {
    Version version = Version.of(2024, 5);

    assertThat(Version.parseOvmf(version.toString())).contains(version);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024",
        "2024.0",
        "2024.13",
        "202413",
        "202400",
        "2024051",
        "20240599",
        "199905",
        "edk2-stable",
        "edk2stable202405",
        "-202405",
        " 202405",
        "6.8.0",
        "2024.05.1234567890"
      })
  void refuses_what_is_no_ovmf_version(String text) {
    assertThat(Version.parseOvmf(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"6.0, 6.1", "6.9.0, 6.10.0", "9.0.1, 10.0", "10.5.0, 10.5.1", "0.24, 1.0"})
  void compares_from_the_first_number_on(String lower, String higher) {
    Version before = Version.parse(lower).orElseThrow();
    Version after = Version.parse(higher).orElseThrow();

    assertThat(before).isLessThan(after);
    assertThat(before.isBefore(after)).isTrue();
    assertThat(before.isAtLeast(after)).isFalse();
    assertThat(after.isBefore(before)).isFalse();
    assertThat(after.isAtLeast(before)).isTrue();
  }

  @Test
  void is_at_least_itself_and_not_before_itself() {
    Version version = Version.of(6, 0);

    assertThat(version.isAtLeast(Version.of(6, 0, 0))).isTrue();
    assertThat(version.isBefore(version)).isFalse();
    assertThat(version).isEqualByComparingTo(Version.of(6, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1"})
  void refuses_negative_numbers(int major, int minor, int micro) {
    assertThatThrownBy(() -> Version.of(major, minor, micro))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void survives_long_text() {
    String digits = "1".repeat(1_000_000);

    assertThat(Version.parse(digits)).isEmpty();
    assertThat(Version.parseLenient("6.8" + "-x".repeat(100_000))).contains(Version.of(6, 8));
    assertThat(Version.parseOvmf("2024" + digits)).isEmpty();
  }
}
