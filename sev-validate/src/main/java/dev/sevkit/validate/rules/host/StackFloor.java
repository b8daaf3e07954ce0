package dev.sevkit.validate.rules.host;

import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.KnownVersion;
import dev.sevkit.validate.Need;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The first version of some software that can do something.
 *
 * @param need how its version is asked for
 * @param name what it is
 * @param known what is known of its version
 * @param first the version it must have at least
 */
record StackFloor(Need need, String name, KnownVersion known, Version first) {

  /** What would have to be known: nothing, if one is known to be too old. */
  static Set<Need> unknown(Collection<StackFloor> floors) {
    Set<Need> missing = EnumSet.noneOf(Need.class);
    if (older(floors).isEmpty()) {
      floors.stream()
          .filter(floor -> floor.known().isBefore(floor.first()).isEmpty())
          .forEach(floor -> missing.add(floor.need()));
    }
    return missing;
  }

  /** Those known to be too old, in words; empty if there are none. */
  static Optional<String> older(Collection<StackFloor> floors) {
    String words =
        floors.stream()
            .filter(floor -> floor.known().isKnownBefore(floor.first()))
            .map(floor -> "%s is %s".formatted(floor.name(), floor.known()))
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
