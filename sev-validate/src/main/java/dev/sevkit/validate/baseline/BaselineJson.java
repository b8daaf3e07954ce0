package dev.sevkit.validate.baseline;

import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.model.xml.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** A baseline as JSON, read token by token so that every fault has its place. */
final class BaselineJson {

  private static final int SCHEMA_VERSION = 1;
  private static final List<String> FIELDS = List.of("file", "path", "rule", "fingerprint");
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String name;
  private final JsonParser parser;
  private final List<BaselineEntry> entries = new ArrayList<>();
  private boolean versioned;
  private boolean listed;

  private BaselineJson(String name, JsonParser parser) {
    this.name = name;
    this.parser = parser;
  }

  static List<BaselineEntry> read(String name, byte[] json) {
    try (JsonParser parser = MAPPER.createParser(json)) {
      return new BaselineJson(name, parser).document();
    } catch (JacksonException e) {
      throw fault(name, e.getLocation(), "not valid JSON: " + e.getOriginalMessage());
    }
  }

  private List<BaselineEntry> document() {
    expect(parser.nextToken(), JsonToken.START_OBJECT, "a baseline, which is a JSON object");
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (field) {
        case "schemaVersion" -> version(value);
        case "findings" -> findings(value);
        default -> throw fault("unknown field \"" + field + "\"");
      }
    }
    require(versioned, "schemaVersion");
    require(listed, "findings");
    expect(parser.nextToken(), null, "the end of the baseline");
    return entries;
  }

  private void version(JsonToken value) {
    expect(value, JsonToken.VALUE_NUMBER_INT, "a number as schemaVersion");
    String found = parser.getString();
    if (!found.equals(String.valueOf(SCHEMA_VERSION))) {
      throw fault("schemaVersion: expected %d, found %s".formatted(SCHEMA_VERSION, found));
    }
    versioned = true;
  }

  private void findings(JsonToken value) {
    expect(value, JsonToken.START_ARRAY, "a list as findings");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      expect(parser.currentToken(), JsonToken.START_OBJECT, "a finding, which is a JSON object");
      entries.add(entry());
    }
    listed = true;
  }

  private BaselineEntry entry() {
    Map<String, String> values = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String field = parser.currentName();
      if (!FIELDS.contains(field)) {
        throw fault("unknown field \"" + field + "\"");
      }
      expect(parser.nextToken(), JsonToken.VALUE_STRING, "a string as " + field);
      values.put(field, parser.getString());
    }
    FIELDS.forEach(field -> require(values.containsKey(field), field));
    return new BaselineEntry(
        values.getOrDefault("file", ""),
        values.getOrDefault("path", ""),
        values.getOrDefault("rule", ""),
        values.getOrDefault("fingerprint", ""));
  }

  private void require(boolean present, String field) {
    if (!present) {
      throw fault("the field \"" + field + "\" is missing");
    }
  }

  private void expect(@Nullable JsonToken found, @Nullable JsonToken expected, String words) {
    if (found != expected) {
      throw fault("expected " + words);
    }
  }

  private ModelReadException fault(String message) {
    return fault(name, parser.currentTokenLocation(), message);
  }

  private static ModelReadException fault(
      String name, @Nullable TokenStreamLocation at, String message) {
    int line = at == null ? 0 : Math.max(0, at.getLineNr());
    int column = at == null ? 0 : Math.max(1, at.getColumnNr());
    return new ModelReadException(
        new SourceLocation(name, line, column, line, column, ""),
        message.lines().findFirst().orElse(""));
  }

  static String write(List<BaselineEntry> entries) {
    StringBuilder text = new StringBuilder("{\n  \"schemaVersion\": 1,\n  \"findings\": [");
    String separator = "\n";
    for (BaselineEntry entry : entries) {
      text.append(separator).append("    ").append(line(entry));
      separator = ",\n";
    }
    return text.append(entries.isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
  }

  private static String line(BaselineEntry entry) {
    return "{\"file\": %s, \"path\": %s, \"rule\": %s, \"fingerprint\": %s}"
        .formatted(
            quoted(entry.file()),
            quoted(entry.path()),
            quoted(entry.rule()),
            quoted(entry.fingerprint()));
  }

  private static String quoted(String text) {
    return MAPPER.writeValueAsString(text);
  }
}
