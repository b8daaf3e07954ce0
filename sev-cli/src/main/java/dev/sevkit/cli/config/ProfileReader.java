package dev.sevkit.cli.config;

import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.Spelling;
import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.validate.profile.NamedProfile;
import dev.sevkit.validate.profile.ProfilePart;
import dev.sevkit.validate.profile.SourcedVersion;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes a profile of a YAML document; what it does not know is a fault with its place. */
final class ProfileReader {

  private static final List<String> KEYS =
      Stream.concat(
              Stream.of("name", "description"),
              Stream.concat(
                  Stream.of(ProfilePart.values()).map(ProfilePart::key),
                  Stream.of("domcaps", "host-capabilities", "host-memory", "firmware-dir", "as")))
          .toList();
  private static final List<String> VERSION_KEYS = List.of("version", "source");

  private final Path folder;

  /**
   * A reader.
   *
   * @param folder what paths are relative to
   */
  ProfileReader(Path folder) {
    this.folder = folder;
  }

  /** The profile in a document. */
  ProfileFile read(String name, byte[] bytes) {
    YamlNode root =
        YamlReader.read(name, bytes)
            .orElseThrow(() -> fault(SourceLocation.startOf(name), "it is empty"));
    Map<String, YamlNode> values = mapping(root, KEYS);
    return new ProfileFile(
        new NamedProfile(
            text(required(root, values, "name")),
            textIfAny(values, "description"),
            versions(values)),
        value(values, "domcaps", "a path", this::path),
        value(values, "host-capabilities", "a path", this::path),
        value(values, "host-memory", "a size such as 512GiB", MemorySize::parseWithUnit),
        value(values, "firmware-dir", "a path", this::path),
        value(values, "as", "sev, sev-es or sev-snp", SevType::ofId));
  }

  private static Map<ProfilePart, SourcedVersion> versions(Map<String, YamlNode> values) {
    Map<ProfilePart, SourcedVersion> versions = new EnumMap<>(ProfilePart.class);
    for (ProfilePart part : ProfilePart.values()) {
      YamlNode node = values.get(part.key());
      if (node != null) {
        versions.put(part, version(part, node));
      }
    }
    return versions;
  }

  /** The version alone, or a mapping that has its source, too. */
  private static SourcedVersion version(ProfilePart part, YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      return new SourcedVersion(parsed(node, "a version", part::read), "");
    }
    Map<String, YamlNode> values = mapping(node, VERSION_KEYS);
    return new SourcedVersion(
        parsed(required(node, values, "version"), "a version", part::read),
        textIfAny(values, "source"));
  }

  private Optional<Path> path(String text) {
    try {
      return Optional.of(folder.resolve(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static <T> Optional<T> value(
      Map<String, YamlNode> values,
      String key,
      String expected,
      Function<String, Optional<T>> reading) {
    return Optional.ofNullable(values.get(key)).map(node -> parsed(node, expected, reading));
  }

  private static <T> T parsed(
      YamlNode node, String expected, Function<String, Optional<T>> reading) {
    return reading
        .apply(text(node))
        .orElseThrow(
            () -> fault(node.location(), "expected %s, found %s".formatted(expected, node.kind())));
  }

  private static YamlNode required(YamlNode parent, Map<String, YamlNode> values, String key) {
    YamlNode node = values.get(key);
    if (node == null) {
      throw fault(parent.location(), "the key '" + key + "' is missing");
    }
    return node;
  }

  private static String textIfAny(Map<String, YamlNode> values, String key) {
    return Optional.ofNullable(values.get(key)).map(ProfileReader::text).orElse("");
  }

  private static String text(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && !scalar.isEmpty()) {
      return scalar.text();
    }
    throw fault(node.location(), "expected a text, found " + node.kind());
  }

  private static Map<String, YamlNode> mapping(YamlNode node, List<String> known) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      throw fault(node.location(), "expected a mapping, found " + node.kind());
    }
    Map<String, YamlNode> values = new LinkedHashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        throw fault(entry.key().location(), "unknown key '" + key + "'" + meant(key, known));
      }
      values.put(key, entry.value());
    }
    return values;
  }

  private static String meant(String key, List<String> known) {
    return Spelling.nearest(key, known)
        .map(name -> "; did you mean '" + name + "'?")
        .orElse("; it is none of " + String.join(", ", known));
  }

  private static ConfigurationException fault(SourceLocation location, String message) {
    return new ConfigurationException(location, message);
  }
}
