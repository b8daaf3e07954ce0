package dev.sevkit.model.edit;

import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.model.xml.CommentNode;
import dev.sevkit.model.xml.ElementNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The changes one can make to an element, as text edits: in the neighbour's indentation, quotes and
 * line breaks, at the place libvirt's own order gives.
 */
public final class ElementEdits {

  private ElementEdits() {}

  /** Gives an attribute a value: in its place if it is there, else as the last attribute. */
  public static List<TextEdit> setAttribute(ElementNode element, String name, String value) {
    Optional<AttributeNode> present = element.attribute(name);
    if (present.isPresent()) {
      AttributeNode attribute = present.get();
      String written = Escaping.attribute(value, attribute.quote());
      return List.of(new TextEdit(attribute.valueStart(), attribute.valueEnd(), written));
    }
    char quote = Layout.quote(element);
    String written = " " + name + "=" + quote + Escaping.attribute(value, quote) + quote;
    List<AttributeNode> attributes = element.attributes();
    int at =
        attributes.isEmpty()
            ? element.start() + 1 + element.name().length()
            : attributes.get(attributes.size() - 1).end();
    return List.of(new TextEdit(at, at, written));
  }

  /** Removes an attribute and the white space before it; no edit if it is not there. */
  public static List<TextEdit> removeAttribute(ElementNode element, String name) {
    return element.attribute(name).map(ElementEdits::remove).map(List::of).orElse(List.of());
  }

  private static TextEdit remove(AttributeNode attribute) {
    String text = attribute.owner().source().text();
    int start = attribute.start();
    while (Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return new TextEdit(start, attribute.end(), "");
  }

  /** Writes an attribute under another name, its value untouched. */
  public static List<TextEdit> renameAttribute(AttributeNode attribute, String name) {
    int end = attribute.start() + attribute.name().length();
    return List.of(new TextEdit(attribute.start(), end, name));
  }

  /** Replaces everything inside an element by text. */
  public static List<TextEdit> setText(ElementNode element, String text) {
    String written = Escaping.text(text);
    return element.isSelfClosing()
        ? List.of(opened(element, written))
        : List.of(new TextEdit(element.startTagEnd(), element.endTagStart(), written));
  }

  /** Writes an element under another name, everything else untouched. */
  public static List<TextEdit> rename(ElementNode element, String name) {
    int nameStart = element.start() + 1;
    TextEdit open = new TextEdit(nameStart, nameStart + element.name().length(), name);
    if (element.isSelfClosing()) {
      return List.of(open);
    }
    int closeStart = element.endTagStart() + 2;
    return List.of(open, new TextEdit(closeStart, closeStart + element.name().length(), name));
  }

  /** Removes an element, and its line or lines if nothing else stands on them. */
  public static List<TextEdit> remove(ElementNode element) {
    String text = element.source().text();
    if (!Layout.startsLine(element) || !endsLine(text, element.end())) {
      return List.of(new TextEdit(element.start(), element.end(), ""));
    }
    int start = element.start() - Layout.indentOf(element).length();
    int end = element.end();
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    end += text.startsWith("\r\n", end) ? 2 : end < text.length() ? 1 : 0;
    return List.of(new TextEdit(start, end, ""));
  }

  private static boolean endsLine(String text, int offset) {
    int at = offset;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  /** Puts markup in the place of an element. */
  public static List<TextEdit> replace(ElementNode element, Markup markup) {
    Layout layout = element.parent().map(Layout::in).orElseGet(() -> Layout.in(element));
    String written = markup.render(layout, Layout.indentOf(element));
    return List.of(new TextEdit(element.start(), element.end(), written));
  }

  /**
   * Inserts a child: after the last child that libvirt writes before it, else as the first. A child
   * whose place in libvirt's order is unknown becomes the last.
   */
  public static List<TextEdit> insert(ElementNode parent, Markup markup) {
    Layout layout = Layout.in(parent);
    String written = markup.render(layout, layout.childIndent());
    String line = layout.lineBreak() + layout.childIndent() + written;
    if (parent.isSelfClosing()) {
      return List.of(opened(parent, line + layout.lineBreak() + Layout.indentOf(parent)));
    }
    Optional<ElementNode> before = SchemaOrder.lastBefore(parent, markup.name());
    if (before.isPresent()) {
      int at = afterCommentOnLine(before.get());
      return List.of(new TextEdit(at, at, line));
    }
    return List.of(first(parent, layout, line));
  }

  private static TextEdit first(ElementNode parent, Layout layout, String line) {
    int at = parent.startTagEnd();
    boolean blank = parent.children().isEmpty() && parent.text().isBlank();
    if (blank && parent.comments().isEmpty()) {
      String closed = line + layout.lineBreak() + Layout.indentOf(parent);
      return new TextEdit(at, parent.endTagStart(), closed);
    }
    return new TextEdit(at, at, line);
  }

  /** Several changes as one. */
  @SafeVarargs
  public static List<TextEdit> all(List<TextEdit>... changes) {
    List<TextEdit> edits = new ArrayList<>();
    for (List<TextEdit> change : changes) {
      edits.addAll(change);
    }
    return List.copyOf(edits);
  }

  private static TextEdit opened(ElementNode element, String content) {
    String text = element.source().text();
    int slash = element.startTagEnd() - 2;
    int from = slash;
    while (Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return new TextEdit(from, element.startTagEnd(), ">" + content + "</" + element.name() + ">");
  }

  /** Past a comment that stands behind the element on the same line, and so speaks of it. */
  private static int afterCommentOnLine(ElementNode element) {
    int end = element.end();
    int line = element.source().line(end);
    return element
        .parent()
        .flatMap(
            parent ->
                parent.comments().stream()
                    .filter(c -> c.start() >= end && element.source().line(c.start()) == line)
                    .filter(c -> element.source().text().substring(end, c.start()).isBlank())
                    .map(CommentNode::end)
                    .findFirst())
        .orElse(end);
  }
}
