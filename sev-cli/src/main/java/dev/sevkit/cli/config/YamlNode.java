package dev.sevkit.cli.config;

import dev.sevkit.model.xml.SourceLocation;
import java.util.List;

/** A value of a YAML document and where it begins. */
sealed interface YamlNode {

  SourceLocation location();

  /** What it is, in words. */
  String kind();

  /** A word, number or string as written; its type is what the reader of the value makes of it. */
  record Scalar(SourceLocation location, String text, boolean plain) implements YamlNode {

    /** Whether nothing is written, as in {@code rules:}. */
    boolean isEmpty() {
      return plain && text.isEmpty();
    }

    @Override
    public String kind() {
      return isEmpty() ? "nothing" : "'" + text + "'";
    }
  }

  /** Keys and values in the order written; no key occurs twice. */
  record Mapping(SourceLocation location, List<Entry> entries) implements YamlNode {

    @Override
    public String kind() {
      return "a mapping";
    }
  }

  /** Values in the order written. */
  record Sequence(SourceLocation location, List<YamlNode> items) implements YamlNode {

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** One key and its value. */
  record Entry(Scalar key, YamlNode value) {}
}
