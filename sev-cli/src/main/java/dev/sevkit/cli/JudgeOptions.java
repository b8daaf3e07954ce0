package dev.sevkit.cli;

import dev.sevkit.cli.config.KnownNames;
import dev.sevkit.validate.DocumentCheck;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.pages.Pages;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Mixin;

/** What documents are judged by: rules, target and configuration. */
final class JudgeOptions {

  @Mixin private final ProfileOptions profile = new ProfileOptions();
  @Mixin private final RuleOptions rules = new RuleOptions();
  @Mixin private final ConfigOptions config = new ConfigOptions();

  JudgeOptions() {}

  /** What judges by the rules alone. */
  Judge judge(Console console) {
    return judge(console, Optional.empty());
  }

  /** What judges by the rules and a check. */
  Judge judge(Console console, Optional<? extends DocumentCheck> check) {
    RuleSet all = rules.rules();
    Set<String> names = new TreeSet<>(all.names());
    Pages.subjects().map(RuleInfo::id).forEach(names::add);
    return new Judge(
        all,
        profile.target(console),
        config.files(new KnownNames(names, ProfileOptions::named)),
        check);
  }
}
