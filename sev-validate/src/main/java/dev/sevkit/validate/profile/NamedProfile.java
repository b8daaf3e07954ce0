package dev.sevkit.validate.profile;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.validate.TargetProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  private static final List<String> SHIPPED =
      List.of("debian-12", "debian-13", "ubuntu-22.04", "ubuntu-24.04");

  /** What is known of a target by its name. */
  public NamedProfile {
    Map<ProfilePart, SourcedVersion> sorted = new EnumMap<>(ProfilePart.class);
    sorted.putAll(versions);
    versions = Collections.unmodifiableMap(sorted);
  }

  /** The profiles SevKit ships, by name. */
  public static List<NamedProfile> shipped() {
    return SHIPPED.stream().map(NamedProfile::load).toList();
  }

  /** The profile SevKit ships under a name. */
  public static Optional<NamedProfile> shipped(String name) {
    return SHIPPED.contains(name) ? Optional.of(load(name)) : Optional.empty();
  }

  private static NamedProfile load(String name) {
    String file = name + ".json";
    try (InputStream in = NamedProfile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the profile " + file + " is not on the class path");
      }
      return parse(file, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the profile " + file + " cannot be read", e);
    }
  }

  /**
   * The profile in a file.
   *
   * @throws ModelReadException if the file cannot be read or is no profile
   */
  public static NamedProfile read(Path file) {
    return parse(file.toString(), DomainXml.bytes(file));
  }

  /**
   * The profile in a text: a JSON object with {@code name}, {@code description}, and an object for
   * each {@link ProfilePart}, which has {@code version} and {@code source}.
   *
   * @param file what to call the document in locations
   * @throws ModelReadException if it is no such object, has another field, or a version that is
   *     none
   */
  public static NamedProfile parse(String file, byte[] json) {
    return ProfileJson.parse(file, json);
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
