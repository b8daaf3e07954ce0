package dev.sevkit.model.xml;

import java.util.ArrayList;
import java.util.List;

/** Finds the attributes inside a start tag that a parser has already found well-formed. */
final class StartTag {

  private final ElementNode element;
  private final String[] namesAndValues;
  private final String text;
  private int at;

  StartTag(ElementNode element, String[] namesAndValues) {
    this.element = element;
    this.namesAndValues = namesAndValues;
    this.text = element.source().text();
    this.at = element.start() + 1 + element.name().length();
  }

  List<AttributeNode> attributes() {
    List<AttributeNode> found = new ArrayList<>();
    skipWhiteSpace();
    while (isNameCharacter()) {
      int start = at;
      while (isNameCharacter()) {
        at++;
      }
      String name = text.substring(start, at);
      at = text.indexOf('=', at) + 1;
      skipWhiteSpace();
      int valueStart = at + 1;
      int valueEnd = text.indexOf(text.charAt(at), valueStart);
      found.add(
          new AttributeNode(
              element, name, meaning(name, valueStart, valueEnd), start, valueStart, valueEnd));
      at = valueEnd + 1;
      skipWhiteSpace();
    }
    return List.copyOf(found);
  }

  /** What the parser says it means; namespace declarations, which it keeps apart, as written. */
  private String meaning(String name, int valueStart, int valueEnd) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i].equals(name)) {
        return namesAndValues[i + 1];
      }
    }
    return text.substring(valueStart, valueEnd);
  }

  private boolean isNameCharacter() {
    char c = text.charAt(at);
    return c != '>' && c != '/' && c != '=' && !Character.isWhitespace(c);
  }

  private void skipWhiteSpace() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
