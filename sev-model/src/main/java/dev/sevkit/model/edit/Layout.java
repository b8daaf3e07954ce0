package dev.sevkit.model.edit;

import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.model.xml.ElementNode;
import java.util.List;

/**
 * How the neighbourhood of an edit is written.
 *
 * @param lineBreak what separates elements: the document's line break, or nothing where the
 *     neighbours share a line
 * @param childIndent white space before a child of the element
 * @param indentUnit what one level of nesting adds
 * @param quote the quote character of attributes
 */
record Layout(String lineBreak, String childIndent, String indentUnit, char quote) {

  private static final String DEFAULT_UNIT = "  ";

  static Layout in(ElementNode parent) {
    String unit = indentUnit(parent);
    boolean ownLines = parent.children().isEmpty() || breaksLineInside(parent);
    String indent =
        parent.children().stream()
            .filter(Layout::startsLine)
            .reduce((first, second) -> second)
            .map(Layout::indentOf)
            .orElseGet(() -> indentOf(parent) + unit);
    String lineBreak = ownLines ? parent.source().lineBreak() : "";
    return new Layout(lineBreak, ownLines ? indent : "", ownLines ? unit : "", quote(parent));
  }

  private static boolean breaksLineInside(ElementNode parent) {
    return parent.children().stream().anyMatch(Layout::startsLine);
  }

  /** Whether only white space stands before the element on its line. */
  static boolean startsLine(ElementNode element) {
    int at = lineStart(element);
    return at == 0 || isLineBreak(element.source().text().charAt(at - 1));
  }

  /** The white space before the element on its line; empty if something else stands there. */
  static String indentOf(ElementNode element) {
    return startsLine(element)
        ? element.source().text().substring(lineStart(element), element.start())
        : "";
  }

  private static int lineStart(ElementNode element) {
    String text = element.source().text();
    int at = element.start();
    while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
      at--;
    }
    return at;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** What one level adds: read off the nearest place that shows it, from the element outwards. */
  private static String indentUnit(ElementNode element) {
    String own = indentOf(element);
    for (ElementNode child : element.children()) {
      String inner = indentOf(child);
      if (startsLine(child) && inner.startsWith(own) && inner.length() > own.length()) {
        return inner.substring(own.length());
      }
    }
    return element.parent().map(Layout::indentUnit).orElse(DEFAULT_UNIT);
  }

  /** The quote character of the nearest attribute: the element's own, its children's, outwards. */
  static char quote(ElementNode element) {
    List<AttributeNode> own = element.attributes();
    if (!own.isEmpty()) {
      return own.get(own.size() - 1).quote();
    }
    return element.parent().map(Layout::quote).orElse('\'');
  }
}
