package dev.sevkit.validate;

import dev.sevkit.model.sev.Version;

/**
 * A version from which on a rule judges otherwise.
 *
 * @param software whose version it is
 * @param since the first version of which the meaning holds
 * @param meaning what holds from then on, one clause without full stop
 */
public record VersionBoundary(Need software, Version since, String meaning) {

  /** The version and what holds since: {@code 6.0: sets iommu by itself}. */
  @Override
  public String toString() {
    return since + ": " + meaning;
  }
}
