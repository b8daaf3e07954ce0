package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.cli.Sevkit.Result;
import dev.sevkit.validate.kit.RuleJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomRulesCommandTest {

  private static final Path ROOT = Path.of(System.getProperty("sevkit.root", ".."));
  private static final Path GUEST = ROOT.resolve("examples/domains/sev.xml");

  @TempDir private Path folder;

  private Path jar(RuleJar rules) {
    return rules.write(folder.resolve("rules.jar"));
  }

  private static Result run(Object... words) {
    return Sevkit.withoutInput().run(words);
  }

  @Test
  void a_custom_rule_is_run_listed_and_explained() {
    Path jar =
        jar(new RuleJar().rule("House", "acme/house").resource("acme/house.md", "# acme/house\n"));
    assertThat(run("lint", "--rules", jar, GUEST).exits(0).out())
        .contains("sev.xml:1:1: warning [acme/house] the house forbids it");
    assertThat(run("lint", GUEST).out()).doesNotContain("acme/house");
    assertThat(run("rules", "--rules", jar).exits(0).out()).contains("acme/house ");
    assertThat(run("explain", "--rules", jar, "acme/house").exits(0).out())
        .isEqualTo("# acme/house\n");
  }

  @Test
  void a_custom_rule_without_a_page_is_explained_by_what_it_says_of_itself() {
    Path jar = jar(new RuleJar().rule("House", "acme/house"));
    assertThat(run("explain", "--rules", jar, "acme/house").exits(0).out())
        .contains("the house forbids it", "help: ask the house");
  }

  @Test
  void a_rule_that_throws_is_named_and_the_others_judge() {
    Path jar =
        jar(
            new RuleJar()
                .rule("Bad", "acme/bad", "throw new IllegalStateException(\"broken\");")
                .rule("Good", "acme/good"));
    Result result = run("lint", "--rules", jar, GUEST).exits(2);
    assertThat(result.out()).contains("[acme/good]");
    assertThat(result.err())
        .contains("rule acme/bad broke, a defect of this custom rule")
        .doesNotContain("\tat ");
  }

  @Test
  void two_rules_of_one_id_judge_nothing() {
    Path jar = jar(new RuleJar().rule("One", "acme/same").rule("Two", "acme/same"));
    Result result = run("lint", "--rules", jar, GUEST).exits(2).complains("two rules are named");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void what_is_no_jar_of_rules_is_refused() {
    run("lint", "--rules", GUEST, GUEST).exits(2).complains("sev.xml", "not a jar");
    run("rules", "--rules", folder.resolve("none.jar")).exits(2).complains("none.jar");
  }

  @Test
  void a_configuration_can_name_the_rules_that_are_loaded() throws IOException {
    Path jar = jar(new RuleJar().rule("House", "acme/house"));
    Path off = Files.writeString(folder.resolve("off.yaml"), "rules: {acme/house: off}");
    assertThat(run("lint", "--config", off, "--rules", jar, GUEST).exits(0).out())
        .doesNotContain("acme/house");
    run("lint", "--config", off, GUEST).exits(0);
    Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "rules: {acme/hose: off}");
    run("lint", "--config", wrong, "--rules", jar, GUEST)
        .exits(2)
        .complains("no rule is named 'acme/hose'; did you mean acme/house?");
  }
}
