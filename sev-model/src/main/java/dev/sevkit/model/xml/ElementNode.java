package dev.sevkit.model.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An element where it stands in the text: its tags, attributes, comments and children, known to the
 * model or not.
 */
public final class ElementNode {

  private final SourceText source;
  private final @Nullable ElementNode parent;
  private final String name;
  private final String namespace;
  private final String[] attributes;
  private final int start;
  private final int startTagEnd;
  private final boolean selfClosing;
  private int endTagStart;
  private int end;
  private List<ElementNode> children = List.of();
  private List<CommentNode> comments = List.of();
  private @Nullable List<AttributeNode> located;
  private @Nullable ModelElement bean;

  ElementNode(
      SourceText source,
      @Nullable ElementNode parent,
      XMLStreamReader reader,
      int start,
      int startTagEnd,
      boolean selfClosing) {
    this.source = source;
    this.parent = parent;
    this.name = qualified(reader.getPrefix(), reader.getLocalName());
    this.namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
    this.start = start;
    this.startTagEnd = startTagEnd;
    this.selfClosing = selfClosing;
    this.attributes = attributes(reader);
  }

  private static String qualified(@Nullable String prefix, String localName) {
    return prefix == null || prefix.isEmpty() ? localName : prefix + ":" + localName;
  }

  private static String[] attributes(XMLStreamReader reader) {
    int count = reader.getAttributeCount();
    String[] namesAndValues = new String[2 * count];
    for (int i = 0; i < count; i++) {
      namesAndValues[2 * i] =
          qualified(reader.getAttributePrefix(i), reader.getAttributeLocalName(i));
      namesAndValues[2 * i + 1] = reader.getAttributeValue(i);
    }
    return namesAndValues;
  }

  void add(ElementNode child) {
    children = children.isEmpty() ? new ArrayList<>(4) : children;
    children.add(child);
  }

  void add(CommentNode comment) {
    comments = comments.isEmpty() ? new ArrayList<>(2) : comments;
    comments.add(comment);
  }

  void close(int endTagStart, int end) {
    this.endTagStart = endTagStart;
    this.end = end;
  }

  void tieTo(ModelElement read) {
    this.bean = read;
  }

  /** The bean that was read from it; empty for what the model keeps as text or does not know. */
  public Optional<ModelElement> bean() {
    return Optional.ofNullable(bean);
  }

  /** The document it stands in. */
  public SourceText source() {
    return source;
  }

  /** Qualified name as written, such as {@code launchSecurity} or {@code qemu:commandline}. */
  public String name() {
    return name;
  }

  /** Its namespace; empty for libvirt's own elements. */
  public String namespace() {
    return namespace;
  }

  /** The element around it; empty for the root. */
  public Optional<ElementNode> parent() {
    return Optional.ofNullable(parent);
  }

  /** Whether this is the named element of libvirt's own, that is, of no namespace. */
  public boolean is(String libvirtName) {
    return namespace.isEmpty() && name.equals(libvirtName);
  }

  /** Its child elements in document order. */
  public List<ElementNode> children() {
    return Collections.unmodifiableList(children);
  }

  /** Its child elements of one of libvirt's names, in document order. */
  public List<ElementNode> children(String libvirtName) {
    return children.stream().filter(child -> child.is(libvirtName)).toList();
  }

  /** Its first child element of one of libvirt's names. */
  public Optional<ElementNode> child(String libvirtName) {
    return children.stream().filter(child -> child.is(libvirtName)).findFirst();
  }

  /** The first element at the end of a path of names below this one. */
  public Optional<ElementNode> descendant(String... path) {
    Optional<ElementNode> at = Optional.of(this);
    for (String step : path) {
      at = at.flatMap(element -> element.child(step));
    }
    return at;
  }

  /** This element and all below it, in document order. */
  public Stream<ElementNode> subtree() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(ElementNode::subtree));
  }

  /** The comments directly inside it, in document order. */
  public List<CommentNode> comments() {
    return Collections.unmodifiableList(comments);
  }

  /** Its attributes in the order written. */
  public List<AttributeNode> attributes() {
    List<AttributeNode> found = located;
    if (found == null) {
      found = new StartTag(this, attributes).attributes();
      located = found;
    }
    return found;
  }

  /** The attribute of a name as written. */
  public Optional<AttributeNode> attribute(String attributeName) {
    return attributes().stream().filter(a -> a.name().equals(attributeName)).findFirst();
  }

  /** The meaning of the attribute of a name as written. */
  public Optional<String> value(String attributeName) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(attributeName)) {
        return Optional.of(attributes[i + 1]);
      }
    }
    return Optional.empty();
  }

  /**
   * The text directly inside it: references and CDATA sections decoded, comments left out, line
   * breaks as line feeds; white space is kept.
   */
  public String text() {
    String written = source.text().substring(startTagEnd, endTagStart);
    boolean plain =
        written.indexOf('<') < 0 && written.indexOf('&') < 0 && written.indexOf('\r') < 0;
    return plain ? written : XmlReading.textOf(written);
  }

  /** Offset of its {@code <}. */
  public int start() {
    return start;
  }

  /** Offset after its start tag's {@code >}. */
  public int startTagEnd() {
    return startTagEnd;
  }

  /** Offset of its end tag; where the start tag ends if it is written as an empty-element tag. */
  public int endTagStart() {
    return endTagStart;
  }

  /** Offset after its last {@code >}. */
  public int end() {
    return end;
  }

  /** Whether it is written {@code <name/>}. */
  public boolean isSelfClosing() {
    return selfClosing;
  }

  /** Where it stands: the whole of it if on one line, else its start tag. */
  public SourceLocation location() {
    boolean oneLine = source.line(start) == source.line(end);
    return source.location(start, oneLine ? end : startTagEnd, path());
  }

  /** Where its start tag stands. */
  public SourceLocation startTagLocation() {
    return source.location(start, startTagEnd, path());
  }

  /** Where its text stands, the white space around it left out; its start tag where it has none. */
  public SourceLocation textLocation() {
    int from = startTagEnd;
    int to = endTagStart;
    while (from < to && Character.isWhitespace(source.text().charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(source.text().charAt(to - 1))) {
      to--;
    }
    return from == to ? startTagLocation() : source.location(from, to, path());
  }

  /** Its XPath, with a position among siblings of the same name where there are several. */
  public String path() {
    if (parent == null) {
      return "/" + name;
    }
    List<ElementNode> twins = parent.children.stream().filter(c -> c.name.equals(name)).toList();
    String position = twins.size() > 1 ? "[" + (twins.indexOf(this) + 1) + "]" : "";
    return parent.path() + "/" + name + position;
  }

  /** The start tag as written. */
  @Override
  public String toString() {
    return source.text().substring(start, startTagEnd);
  }
}
