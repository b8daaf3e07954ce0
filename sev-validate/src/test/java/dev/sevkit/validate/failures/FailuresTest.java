package dev.sevkit.validate.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.rules.BuiltInRules;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {

  private static final Pattern RULE = Pattern.compile("`([a-z]+(?:-[a-z0-9]+)+)`");

  /** Names in backticks that are no rule but something else. */
  private static final List<String> OTHER =
      List.of("virt-qemu-sev-validate", "amd-sev", "amd-sev-es", "amd-sev-snp");

  static Stream<Failure> failures() {
    return Failures.all().stream();
  }

  @ParameterizedTest
  @MethodSource("failures")
  void a_page_says_what_is_seen_and_why(Failure failure) {
    assertThat(failure.page()).startsWith("# " + failure.id() + "\n\n");
    assertThat(failure.summary()).endsWith(".");
    assertThat(failure.symptoms()).isNotEmpty();
    assertThat(failure.causes()).isNotEmpty().allSatisfy(cause -> assertThat(cause).endsWith("."));
    assertThat(failure.page()).contains("\n## Source\n\n- ");
  }

  @ParameterizedTest
  @MethodSource("failures")
  void the_rules_it_names_exist(Failure failure) {
    List<String> named =
        RULE.matcher(failure.page())
            .results()
            .map(match -> match.group(1))
            .filter(name -> !OTHER.contains(name))
            .toList();
    assertThat(BuiltInRules.all().rules()).extracting(rule -> rule.info().id()).containsAll(named);
  }

  @Test
  void every_page_is_listed() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
                Objects.requireNonNull(Failures.class.getResource("start-bad-measurement.md"))
                    .toURI())
            .getParent();
    try (Stream<Path> pages = Files.list(folder)) {
      assertThat(pages.map(page -> page.getFileName().toString()).filter(f -> f.endsWith(".md")))
          .containsExactlyInAnyOrderElementsOf(
              Failures.all().stream().map(failure -> failure.id() + ".md").toList());
    }
    assertThat(Failures.named("no-such-failure")).isEmpty();
  }
}
