package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {

  private static final Pattern SYMPTOM = Pattern.compile("(?m)^- `(.+)`$");

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
    return rules().flatMap(rule -> symptomsOf(rule).map(symptom -> Arguments.of(rule, symptom)));
  }

  private static Stream<String> symptomsOf(String rule) {
    String page = Pages.of(rule).orElseThrow();
    int start = page.indexOf("\n## Symptoms\n");
    return start < 0
        ? Stream.of()
        : SYMPTOM
            .matcher(page.substring(start, page.indexOf("\n## ", start + 1)))
            .results()
            .map(match -> match.group(1));
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
        "fw_error=11 'Bad measurement'|dh-cert-is-platform-key",
        "fw_error=11 'Bad measurement'|policy-looks-decimal",
        "fw_error=7 'Policy is not allowed'|snp-policy-on-sev"
      })
  void a_message_finds_the_rules_behind_it(String message, String rule) {
    assertThat(Sevkit.withoutInput().run("explain", message).exits(0).out())
        .contains(rule + ": ", "  symptom: ", "  help: ");
  }

  @Test
  void the_nearest_page_comes_first() {
    String message = "cbitpos check failed, host '63' requested '1'";
    assertThat(Sevkit.withoutInput().run("explain", message).exits(0).out())
        .startsWith("cbitpos-mismatch: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"it is not the one", "xyzzy", "", "\t\u0007"})
  void says_when_nothing_speaks_of_it(String text) {
    Sevkit.withoutInput().run("explain", text).exits(2).complains("no rule is named or speaks of");
  }

  @Test
  void suggests_the_rule_that_was_meant() {
    Sevkit.withoutInput().run("explain", "cbitpos-mis").exits(2).complains("cbitpos-mismatch");
  }
}
