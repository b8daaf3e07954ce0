package dev.sevkit.cli;

import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.custom.CustomRules;
import dev.sevkit.validate.rules.BuiltInRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules there are. */
final class RuleOptions {

  @Option(
      names = "--rules",
      paramLabel = "JAR",
      description = "Custom rules, too: a jar with classes that implement Rule. Repeatable.")
  private List<Path> jars = new ArrayList<>();

  private @Nullable List<Rule> custom;

  RuleOptions() {}

  /** The built-in rules and the custom ones. */
  RuleSet rules() {
    List<Rule> more = custom();
    return more.isEmpty() ? BuiltInRules.all() : BuiltInRules.all().with(more);
  }

  /** The custom rules, by name. */
  List<Rule> custom() {
    List<Rule> loaded = custom;
    if (loaded == null) {
      loaded = CustomRules.in(jars);
      custom = loaded;
    }
    return loaded;
  }
}
