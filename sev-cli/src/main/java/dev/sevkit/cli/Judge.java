package dev.sevkit.cli;

import dev.sevkit.cli.config.ConfigurationFiles;
import dev.sevkit.cli.config.Settings;
import dev.sevkit.cli.config.Threshold;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.DocumentCheck;
import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.fleet.rules.BuiltInFleetRules;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges each document by what its configuration says, where the command line says nothing. */
final class Judge implements AutoCloseable {

  /** The names of what is judged only among others. */
  private static final Set<String> ELSEWHERE =
      BuiltInFleetRules.all().stream()
          .map(rule -> rule.info().id())
          .collect(Collectors.toUnmodifiableSet());

  private final RuleSet rules;
  private final Target asked;
  private final Optional<ConfigurationFiles> configurations;
  private final Optional<? extends DocumentCheck> check;
  private final IdentityHashMap<TargetProfile, IdentityHashMap<Settings, Validator>> validators =
      new IdentityHashMap<>();

  Judge(
      RuleSet rules,
      Target asked,
      Optional<ConfigurationFiles> configurations,
      Optional<? extends DocumentCheck> check) {
    this.rules = rules;
    this.asked = asked;
    this.configurations = configurations;
    this.check = check;
  }

  /**
   * Reads the configuration of a document.
   *
   * @throws dev.sevkit.cli.config.ConfigurationException if it has a fault
   */
  void requireConfiguration(Path document) {
    settings(document);
  }

  /**
   * The validator of a document.
   *
   * @param file where it stands, which says what configuration counts
   * @throws dev.sevkit.cli.config.ConfigurationException if its configuration has a fault
   */
  Validator validator(Path file, DomainXml document) {
    TargetProfile target = asked.of(document);
    return validators
        .computeIfAbsent(target, any -> new IdentityHashMap<>())
        .computeIfAbsent(settings(file), settings -> made(settings, target));
  }

  /** From which severity on findings in a document count as failure, if its configuration says. */
  Optional<Threshold> failOn(Path document) {
    return settings(document).failOn();
  }

  /** The target the command line speaks of. */
  TargetProfile target() {
    return asked.atLarge();
  }

  /** The domains of the host that is asked, if one is. */
  Optional<HostDomains> domains() {
    return asked.domains();
  }

  private Settings settings(Path document) {
    return configurations.map(files -> files.settings(document)).orElse(Settings.NONE);
  }

  private Validator made(Settings settings, TargetProfile target) {
    Validator plain = new Validator(rules, settings.target(target)).knowing(ELSEWHERE);
    Validator checking = check.isPresent() ? plain.with(check.get()) : plain;
    return checking.without(settings.off()).severities(settings.severities());
  }

  /** Closes the host that was asked. */
  @Override
  public void close() {
    asked.close();
  }
}
