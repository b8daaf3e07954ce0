package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.failures.Failures;
import dev.sevkit.validate.pages.Pages;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {

  static Stream<String> rules() {
    return Pages.subjects().map(info -> info.id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void prints_the_page_of_a_rule(String rule) {
    assertThat(Sevkit.withoutInput().run("explain", rule).exits(0).out())
        .startsWith("# " + rule + "\n");
  }

  /** The page's own words must lead back to it. */
  static Stream<Arguments> symptoms() {
    return rules()
        .flatMap(
            rule ->
                Failures.symptoms(Pages.of(rule).orElseThrow()).stream()
                    .map(symptom -> Arguments.of(rule, symptom)));
  }

  static Stream<Arguments> failures() {
    return Failures.all().stream()
        .flatMap(failure -> failure.symptoms().stream().map(s -> Arguments.of(failure.id(), s)));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void a_message_finds_its_failure_first_and_the_causes_in_order(String failure, String message) {
    List<String> lines =
        Sevkit.withoutInput().run("explain", message).exits(0).out().lines().toList();
    assertThat(lines.get(0)).startsWith(failure + ": ");
    assertThat(lines.get(2)).startsWith("  1. ");
  }

  @Test
  void prints_the_page_of_a_failure() {
    assertThat(Sevkit.withoutInput().run("explain", "start-bad-measurement").exits(0).out())
        .startsWith("# start-bad-measurement\n");
  }

  @Test
  void another_error_number_of_the_firmware_is_another_failure() {
    String message = "LAUNCH_START ret=1 fw_error=11 'Bad measurement'";
    assertThat(Sevkit.withoutInput().run("explain", message).exits(0).out())
        .contains("start-bad-measurement: ")
        .doesNotContain("start-buffer-too-small", "start-policy-not-allowed");
  }

  @ParameterizedTest
  @MethodSource("symptoms")
  void a_symptom_finds_its_page(String rule, String symptom) {
    assertThat(Sevkit.withoutInput().run("explain", symptom).exits(0).out()).contains(rule + ": ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "error: internal error: QEMU unexpectedly closed the monitor (vm='web'): 2026-01-02T03:04:05Z"
            + " qemu-system-x86_64: sev_common_kvm_init: cbitpos check failed, host '51' requested"
            + " '47'|cbitpos-mismatch",
        "error: XML error: only one RNG backend is supported|rng-without-backend",
        "fw_error=11 'Bad measurement'|start-bad-measurement",
        "fw_error=11 'Bad measurement'|dh-cert-is-platform-key",
        "fw_error=7 'Policy is not allowed'|snp-policy-on-sev"
      })
  void a_message_finds_the_rules_behind_it(String message, String rule) {
    assertThat(Sevkit.withoutInput().run("explain", message).exits(0).out())
        .contains(rule + ": ", "  symptom: ");
  }

  @Test
  void the_nearest_page_comes_first() {
    String message = "cbitpos check failed, host '63' requested '1'";
    assertThat(Sevkit.withoutInput().run("explain", message).exits(0).out())
        .startsWith("cbitpos-check-failed: ")
        .contains("cbitpos-mismatch: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"it is not the one", "xyzzy", "", "\t\u0007"})
  void says_when_nothing_speaks_of_it(String text) {
    Sevkit.withoutInput().run("explain", text).exits(2).complains("no page is named or speaks of");
  }

  @Test
  void suggests_the_rule_that_was_meant() {
    Sevkit.withoutInput().run("explain", "cbitpos-mis").exits(2).complains("cbitpos-mismatch");
  }
}
