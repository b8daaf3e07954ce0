package dev.sevkit.model.edit;

/** Writes characters that would be markup as references. */
final class Escaping {

  private Escaping() {}

  static String text(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static String attribute(String value, char quote) {
    String escaped =
        value
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace("\t", "&#9;")
            .replace("\n", "&#10;")
            .replace("\r", "&#13;");
    return quote == '"' ? escaped.replace("\"", "&quot;") : escaped.replace("'", "&apos;");
  }
}
