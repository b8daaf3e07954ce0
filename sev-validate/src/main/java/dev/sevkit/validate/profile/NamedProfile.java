package dev.sevkit.validate.profile;

import dev.sevkit.validate.TargetProfile;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is known of a target by its name. A part that is not named is unknown, as in every profile;
 * a distribution whose kernels or packages change within a release leaves it out.
 *
 * @param name what to call it, such as {@code debian-13}
 * @param description what it is, for people
 * @param versions the versions it has, by part
 */
public record NamedProfile(
    String name, String description, Map<ProfilePart, SourcedVersion> versions) {

  /** What is known of a target by its name. */
  public NamedProfile {
    Map<ProfilePart, SourcedVersion> sorted = new EnumMap<>(ProfilePart.class);
    sorted.putAll(versions);
    versions = Collections.unmodifiableMap(sorted);
  }

  /** A target with the versions of this profile in place of its own. */
  public TargetProfile on(TargetProfile target) {
    TargetProfile known = target;
    for (Map.Entry<ProfilePart, SourcedVersion> entry : versions.entrySet()) {
      known = entry.getKey().set(known, entry.getValue().version());
    }
    return known;
  }
}
