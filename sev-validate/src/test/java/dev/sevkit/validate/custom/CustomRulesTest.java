package dev.sevkit.validate.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.validate.Rule;
import dev.sevkit.validate.kit.RuleJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomRulesTest {

  @TempDir private Path folder;

  private Path jar(RuleJar jar) {
    return jar.write(folder.resolve("rules.jar"));
  }

  private static void assertRefused(String message, Path... jars) {
    assertThatThrownBy(() -> CustomRules.in(Arrays.asList(jars)))
        .isInstanceOf(RuleLoadException.class)
        .hasMessageContaining(message)
        .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1));
  }

  @Test
  void there_are_none_without_a_jar() {
    assertThat(CustomRules.in(List.of())).isEmpty();
  }

  @Test
  void finds_the_rules_of_jars_by_name() {
    Path one = jar(new RuleJar().rule("Second", "acme/second").rule("First", "acme/first"));
    Path other = new RuleJar().rule("Third", "zeta/third").write(folder.resolve("other.jar"));
    assertThat(CustomRules.in(List.of(other, one)))
        .extracting(rule -> rule.info().id())
        .containsExactly("acme/first", "acme/second", "zeta/third");
  }

  @Test
  void a_page_lies_beside_its_class() {
    Path jar =
        jar(
            new RuleJar()
                .rule("First", "acme/first")
                .rule("Second", "acme/second")
                .resource("acme/first.md", "# acme/first\n"));
    List<Rule> rules = CustomRules.in(List.of(jar));
    assertThat(CustomRules.page(rules.get(0))).contains("# acme/first\n");
    assertThat(CustomRules.page(rules.get(1))).isEmpty();
  }

  @Test
  void two_rules_of_one_name_are_refused_with_their_classes() {
    Path one = jar(new RuleJar().rule("First", "acme/same"));
    Path other = new RuleJar().rule("Other", "acme/same").write(folder.resolve("other.jar"));
    assertRefused("two rules are named acme/same: acme.First and acme.Other", one, other);
  }

  @Test
  void the_same_jar_named_twice_is_one() {
    Path jar = jar(new RuleJar().rule("First", "acme/first"));
    assertThat(CustomRules.in(List.of(jar, jar))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "policy-missing",
        "acme/",
        "/first",
        "Acme/first",
        "a/b/c",
        "acme/First",
        "acme/a b"
      })
  void an_id_without_vendor_is_refused(String id) {
    assertRefused(
        "rule class acme.First has the id '" + id + "'", jar(new RuleJar().rule("First", id)));
  }

  @Test
  void a_class_that_cannot_be_made_is_refused_with_the_reason() {
    String body = "public final class First { public First() {} }";
    assertRefused("acme.First", jar(new RuleJar().source("First", body)));
    assertRefused("acme.Missing", jar(new RuleJar().listing("acme.Missing")));
    assertRefused("custom rules cannot be loaded", jar(new RuleJar().listing("no class name")));
  }

  @Test
  void a_rule_that_throws_when_made_is_refused_with_the_reason() {
    Path jar =
        jar(
            new RuleJar()
                .source(
                    "First",
                    """
                    public final class First implements Rule {
                      public First() { throw new IllegalStateException("no licence"); }
                      public RuleInfo info() { return null; }
                      public java.util.stream.Stream<Finding> check(LaunchContext c) { return null; }
                    }
                    """));
    assertRefused(
        "rule class acme.First cannot be made: java.lang.IllegalStateException: no licence", jar);
  }

  @Test
  void a_rule_that_says_nothing_of_itself_is_refused() {
    String body =
        """
        public final class First implements Rule {
          public RuleInfo info() { return %s; }
          public java.util.stream.Stream<Finding> check(LaunchContext c) { return null; }
        }
        """;
    assertRefused(
        "rule class acme.First cannot be made",
        jar(new RuleJar().source("First", body.formatted("null"))));
    assertRefused(
        "rule class acme.First has no summary",
        jar(new RuleJar().source("First", body.formatted("RuleInfo.named(\"acme/first\")"))));
  }

  @Test
  void what_is_no_jar_of_rules_is_refused() throws IOException {
    assertRefused("no rules in it", jar(new RuleJar().resource("readme.txt", "none")));
    assertRefused("cannot be read", folder.resolve("missing.jar"));
    assertRefused("folder", Files.createDirectory(folder.resolve("folder")));
    assertRefused("not a jar", Files.writeString(folder.resolve("text.jar"), "<domain/>"));
    assertRefused("not a jar", Files.writeString(folder.resolve("empty.jar"), ""));
  }
}
