package dev.sevkit.validate;

import dev.sevkit.model.sev.Version;
import java.util.Optional;

/**
 * What is known of the version of something: all, a lower bound, or nothing.
 *
 * @param exact the version, if it was told
 * @param least a version it cannot be older than, if something shows one
 */
public record KnownVersion(Optional<Version> exact, Optional<Version> least) {

  /** Whether it is older than a version; empty if what is known does not say. */
  public Optional<Boolean> isBefore(Version version) {
    if (exact.isPresent()) {
      return Optional.of(exact.get().isBefore(version));
    }
    return least.filter(bound -> bound.isAtLeast(version)).map(bound -> false);
  }

  /** Whether it is known to be older than a version. */
  public boolean isKnownBefore(Version version) {
    return isBefore(version).orElse(false);
  }

  /** Whether it is known to be this version or newer. */
  public boolean isKnownAtLeast(Version version) {
    return isBefore(version).map(before -> !before).orElse(false);
  }

  /** The version for people: {@code 6.2.0}, {@code 7.0.0 or newer}, {@code unknown}. */
  @Override
  public String toString() {
    return exact
        .map(Version::toString)
        .or(() -> least.map(bound -> bound + " or newer"))
        .orElse("unknown");
  }
}
