package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.rules.BuiltInRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {

  private static List<String> ids() {
    return BuiltInRules.all().rules().stream().map(rule -> rule.info().id()).toList();
  }

  @Test
  void lists_every_rule_in_order() {
    List<String> lines = Sevkit.withoutInput().run("rules").exits(0).out().lines().toList();
    assertThat(lines.subList(0, ids().size()))
        .extracting(line -> line.substring(0, line.indexOf(' ')))
        .containsExactlyElementsOf(ids())
        .isSorted();
    assertThat(lines.get(lines.size() - 1)).isEqualTo(ids().size() + " rules");
  }

  @Test
  void lists_the_rules_for_a_fleet() {
    assertThat(Sevkit.withoutInput().words("rules --fleet").exits(0).out())
        .startsWith("asids-exhausted")
        .contains("launch-session-reused")
        .doesNotContain("cbitpos-mismatch")
        .endsWith("6 rules\n");
  }

  @Test
  void json_has_the_whole_of_each_rule() {
    JsonNode root =
        JsonMapper.shared()
            .readTree(Sevkit.withoutInput().run("rules", "--format", "json").exits(0).out());
    assertThat(root.get("schemaVersion").asInt()).isEqualTo(1);
    assertThat(root.get("rules").valueStream())
        .extracting(rule -> rule.get("id").asString())
        .containsExactlyElementsOf(ids());
    assertThat(root.get("rules").valueStream())
        .allSatisfy(
            rule ->
                assertThat(rule.propertyNames())
                    .containsExactlyInAnyOrder(
                        "id",
                        "summary",
                        "severity",
                        "effect",
                        "needs",
                        "appliesTo",
                        "remedy",
                        "since",
                        "source"));
  }

  @Test
  void an_unknown_format_is_refused() {
    Sevkit.withoutInput().run("rules", "--format", "yaml").exits(2).complains("yaml");
  }
}
