package dev.sevkit.cli.config;

import dev.sevkit.validate.Severity;
import dev.sevkit.validate.TargetProfile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** What holds for some documents. Immutable. */
public final class Settings {

  /** Nothing said. */
  public static final Settings NONE = new Settings(Map.of(), Map.of(), Optional.empty());

  private final Map<String, Level> levels;
  private final Map<String, UnaryOperator<TargetProfile>> target;
  private final Optional<Threshold> failOn;

  /**
   * What holds for some documents.
   *
   * @param levels what becomes of rules, by their names
   * @param target what fills in a value of the target that is not known, by its key
   * @param failOn from which severity on the command fails
   */
  Settings(
      Map<String, Level> levels,
      Map<String, UnaryOperator<TargetProfile>> target,
      Optional<Threshold> failOn) {
    this.levels = levels;
    this.target = target;
    this.failOn = failOn;
  }

  /** These settings where others, which come later, say nothing. */
  Settings then(Settings later) {
    Map<String, Level> allLevels = new LinkedHashMap<>(levels);
    allLevels.putAll(later.levels);
    Map<String, UnaryOperator<TargetProfile>> whole = new LinkedHashMap<>(target);
    whole.putAll(later.target);
    return new Settings(allLevels, whole, later.failOn.or(() -> failOn));
  }

  /** The names of what is switched off. */
  public Set<String> off() {
    Set<String> names = new TreeSet<>();
    levels.forEach(
        (name, level) -> {
          if (level == Level.OFF) {
            names.add(name);
          }
        });
    return names;
  }

  /** The severities chosen, by name of the rule. */
  public Map<String, Severity> severities() {
    Map<String, Severity> chosen = new LinkedHashMap<>();
    levels.forEach((name, level) -> level.severity().ifPresent(s -> chosen.put(name, s)));
    return chosen;
  }

  /**
   * The target, what is known of it left as it is; what the settings say themselves comes before
   * what is known of a target they name.
   *
   * @throws ConfigurationException if a file that the settings name cannot be read
   */
  public TargetProfile target(TargetProfile known) {
    TargetProfile filled = known;
    for (Map.Entry<String, UnaryOperator<TargetProfile>> value : target.entrySet()) {
      filled = isProfile(value.getKey()) ? filled : value.getValue().apply(filled);
    }
    UnaryOperator<TargetProfile> named = target.getOrDefault(TargetValue.PROFILE, same -> same);
    return named.apply(filled);
  }

  private static boolean isProfile(String key) {
    return key.equals(TargetValue.PROFILE);
  }

  /** From which severity on the command fails; empty if it is not said. */
  public Optional<Threshold> failOn() {
    return failOn;
  }
}
