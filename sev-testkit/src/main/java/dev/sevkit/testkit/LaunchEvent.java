package dev.sevkit.testkit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something the emulated firmware was asked, or answered.
 *
 * @param name of the event, such as {@code launch-start}
 * @param fields what is known of it, by name
 */
public record LaunchEvent(String name, Map<String, String> fields) {

  /** Takes a copy of the fields. */
  public LaunchEvent {
    fields = Map.copyOf(fields);
  }

  /** Reads a line of a journal: tab-separated, percent-encoded. */
  static LaunchEvent parse(String line) {
    List<String> parts = List.of(line.split("\t", -1));
    Map<String, String> fields = new LinkedHashMap<>();
    for (String part : parts.subList(1, parts.size())) {
      int equals = part.indexOf('=');
      fields.put(
          part.substring(0, equals),
          URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return new LaunchEvent(parts.get(0), fields);
  }

  /**
   * A field's value.
   *
   * @throws IllegalArgumentException if the event has no such field
   */
  public String field(String field) {
    return find(field)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    name + " has no " + field + " but " + fields.keySet()));
  }

  /** A field's value; empty if the event has no such field. */
  public Optional<String> find(String field) {
    return Optional.ofNullable(fields.get(field));
  }
}
