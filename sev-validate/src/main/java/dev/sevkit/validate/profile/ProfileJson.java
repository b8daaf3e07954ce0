package dev.sevkit.validate.profile;

import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.model.xml.SourceLocation;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A profile's JSON as it becomes a {@link NamedProfile}. What is misspelt is refused. */
final class ProfileJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final Set<String> FIELDS =
      Stream.concat(
              Stream.of("name", "description"),
              Stream.of(ProfilePart.values()).map(ProfilePart::field))
          .collect(Collectors.toUnmodifiableSet());

  private final String file;

  private ProfileJson(String file) {
    this.file = file;
  }

  static NamedProfile parse(String file, byte[] json) {
    try {
      return new ProfileJson(file).profile(MAPPER.readTree(json));
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new ModelReadException(
          new SourceLocation(file, line, column, line, column, ""),
          "not JSON: " + e.getOriginalMessage(),
          e);
    }
  }

  private NamedProfile profile(JsonNode root) {
    requireOnly(root, FIELDS, "the profile");
    Map<ProfilePart, SourcedVersion> versions = new EnumMap<>(ProfilePart.class);
    for (ProfilePart part : ProfilePart.values()) {
      if (root.has(part.field())) {
        versions.put(part, version(part, root.path(part.field())));
      }
    }
    return new NamedProfile(text(root, "name"), text(root, "description"), versions);
  }

  private SourcedVersion version(ProfilePart part, JsonNode node) {
    requireOnly(node, Set.of("version", "source"), part.field());
    String written = text(node, "version");
    Version version =
        part.read(written)
            .orElseThrow(() -> wrong(part.field() + " has no version: '" + written + "'"));
    return new SourcedVersion(version, node.has("source") ? text(node, "source") : "");
  }

  private void requireOnly(JsonNode node, Set<String> known, String what) {
    if (!node.isObject()) {
      throw wrong(what + " is to be an object");
    }
    for (String field : node.propertyNames()) {
      if (!known.contains(field)) {
        String names = known.stream().sorted().collect(Collectors.joining(", "));
        throw wrong(what + " has a field '" + field + "', which is none of " + names);
      }
    }
  }

  private String text(JsonNode parent, String field) {
    JsonNode node = parent.path(field);
    if (!node.isString()) {
      throw wrong("the field " + field + " is to be a text");
    }
    return node.asString();
  }

  private ModelReadException wrong(String what) {
    return new ModelReadException(
        new SourceLocation(file, 0, 0, 0, 0, ""), "not a target profile: " + what);
  }
}
