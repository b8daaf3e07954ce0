package dev.sevkit.validate.pages;

import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Suppressions;
import dev.sevkit.validate.failures.Failure;
import dev.sevkit.validate.failures.Failures;
import dev.sevkit.validate.fleet.FleetRule;
import dev.sevkit.validate.fleet.rules.BuiltInFleetRules;
import dev.sevkit.validate.rules.BuiltInRules;
import dev.sevkit.validate.schema.SchemaCheck;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages: of all that a finding can be named after, and of failures. */
public final class Pages {

  private Pages() {}

  /** What is explained, by name. */
  public static Stream<RuleInfo> subjects() {
    return Stream.of(
            BuiltInRules.all().rules().stream().map(Rule::info),
            BuiltInFleetRules.all().stream().map(FleetRule::info),
            Stream.of(SchemaCheck.INFO),
            Suppressions.ALL.stream())
        .flatMap(infos -> infos);
  }

  /** The page of a name, in Markdown; empty if nothing has that name. */
  public static Optional<String> of(String id) {
    return id.equals(SchemaCheck.INFO.id())
        ? Optional.of(SchemaCheck.page())
        : BuiltInRules.page(id)
            .or(() -> BuiltInFleetRules.page(id))
            .or(() -> Suppressions.page(id))
            .or(() -> Failures.named(id).map(Failure::page));
  }
}
