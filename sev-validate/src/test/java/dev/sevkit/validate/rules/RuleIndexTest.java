package dev.sevkit.validate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/rules.md lists the rules as they are; {@code -Dsevkit.rewrite} writes it anew. */
class RuleIndexTest {

  private static final Path ROOT = Path.of(System.getProperty("sevkit.root", ".."));
  private static final Path INDEX = ROOT.resolve("docs").resolve("rules.md");

  @Test
  void the_index_lists_every_rule() throws IOException {
    if (System.getProperty("sevkit.rewrite") != null) {
      Files.writeString(INDEX, index());
    }
    assertThat(Files.readString(INDEX))
        .as("write docs/rules.md anew with -Dsevkit.rewrite and review the difference")
        .isEqualTo(index());
  }

  @Test
  void the_changelog_names_every_rule() throws IOException {
    String changelog = Files.readString(ROOT.resolve("CHANGELOG.md"));
    assertThat(BuiltInRules.all().rules())
        .extracting(rule -> "`" + rule.info().id() + "`")
        .allSatisfy(id -> assertThat(changelog).contains(id));
  }

  private static String index() {
    String rows =
        BuiltInRules.all().rules().stream()
            .map(Rule::info)
            .map(RuleIndexTest::row)
            .collect(Collectors.joining());
    return """
    # Rules

    A rule without an entry under *needs* judges by the domain alone; the others are skipped, and listed as skipped, when what
    they need is not known. `sevkit explain RULE` prints a rule's page.

    | rule | severity | effect | for | needs | what it reports |
    |---|---|---|---|---|---|
    """
        + rows;
  }

  private static String row(RuleInfo rule) {
    String page = "../sev-validate/src/main/resources/dev/sevkit/validate/rules/%s.md";
    return "| [%s](%s) | %s | %s | %s | %s | %s |%n"
        .formatted(
            rule.id(),
            page.formatted(rule.id()),
            rule.severity().id(),
            rule.effect().id(),
            rule.modes().size() == SevType.values().length
                ? "all"
                : rule.modes().stream().sorted().map(SevType::id).collect(Collectors.joining(", ")),
            rule.needs().stream().sorted().map(Need::label).collect(Collectors.joining(", ")),
            rule.summary().replace("|", "\\|").replace("<", "&lt;"));
  }
}
