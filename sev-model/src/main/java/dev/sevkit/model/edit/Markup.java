package dev.sevkit.model.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element to be written into a document: name, attributes, and text or children. Immutable.
 *
 * <p>Values are escaped when written, so none can become markup.
 */
public final class Markup {

  private final String name;
  private final Map<String, String> attributes;
  private final Optional<String> text;
  private final List<Markup> children;

  private Markup(
      String name, Map<String, String> attributes, Optional<String> text, List<Markup> children) {
    this.name = name;
    this.attributes = attributes;
    this.text = text;
    this.children = children;
  }

  /** An empty element. */
  public static Markup element(String name) {
    return new Markup(name, Map.of(), Optional.empty(), List.of());
  }

  /** The same element with one more attribute, written after those it has. */
  public Markup with(String attribute, String value) {
    Map<String, String> more = new LinkedHashMap<>(attributes);
    more.put(attribute, value);
    return new Markup(name, more, text, children);
  }

  /** The same element with text in place of what it contains. */
  public Markup text(String content) {
    return new Markup(name, attributes, Optional.of(content), List.of());
  }

  /** The same element with one more child, written after those it has. */
  public Markup child(Markup child) {
    List<Markup> more = new ArrayList<>(children);
    more.add(child);
    return new Markup(name, attributes, Optional.empty(), List.copyOf(more));
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** The element as libvirt would print it on one line. */
  @Override
  public String toString() {
    return render(new Layout("", "", "", '\''), "");
  }

  /** The element as a document of its own, as libvirt prints it: two spaces a level. */
  public String document() {
    return render(new Layout("\n", "", "  ", '\''), "") + "\n";
  }

  String render(Layout layout, String indent) {
    StringBuilder out = new StringBuilder("<").append(name);
    attributes.forEach(
        (attribute, value) ->
            out.append(' ')
                .append(attribute)
                .append('=')
                .append(layout.quote())
                .append(Escaping.attribute(value, layout.quote()))
                .append(layout.quote()));
    if (text.isPresent()) {
      return out.append('>').append(Escaping.text(text.get())).append(closing()).toString();
    }
    if (children.isEmpty()) {
      return out.append("/>").toString();
    }
    out.append('>');
    String inner = indent + layout.indentUnit();
    children.forEach(
        child -> out.append(layout.lineBreak()).append(inner).append(child.render(layout, inner)));
    return out.append(layout.lineBreak()).append(indent).append(closing()).toString();
  }

  private String closing() {
    return "</" + name + ">";
  }
}
