package dev.sevkit.model.xml;

import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.util.StreamReaderDelegate;
import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * A StAX reader that records the positional tree of what is pulled through it. Whoever pulls, JAXB
 * for one, can ask for the element that is being read and so learn where a bean comes from.
 */
public final class RecordingReader extends StreamReaderDelegate {

  private final SourceText source;
  private final XMLStreamReader2 reader;
  private @Nullable ElementNode current;
  private @Nullable ElementNode root;

  private RecordingReader(SourceText source, XMLStreamReader2 reader) {
    super(reader);
    this.source = source;
    this.reader = reader;
  }

  /**
   * A reader at the root element of a document.
   *
   * @param expectedRoot name of the root element, of no namespace
   * @throws ModelReadException if the text is not XML up to there, has a document type declaration,
   *     or has another root element
   */
  public static RecordingReader atRoot(SourceText source, String expectedRoot) {
    if (source.text().isBlank()) {
      throw new ModelReadException(
          SourceLocation.startOf(source.name()),
          "the document is empty: expected a <" + expectedRoot + "> element");
    }
    try {
      RecordingReader reader = new RecordingReader(source, XmlReading.open(source));
      while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
        reader.next();
      }
      reader.requireRoot(expectedRoot);
      return reader;
    } catch (XMLStreamException e) {
      throw malformed(source, e);
    }
  }

  private void requireRoot(String expectedRoot) {
    ElementNode found = root();
    if (!found.is(expectedRoot)) {
      String namespace = found.namespace().isEmpty() ? "" : " of namespace " + found.namespace();
      throw ModelReadException.otherDocument(
          found.startTagLocation(),
          "expected the root element <%s>, found <%s>%s"
              .formatted(expectedRoot, found.name(), namespace));
    }
  }

  /** What a parser's exception says, as one line with its place. */
  public static ModelReadException malformed(SourceText source, XMLStreamException e) {
    String message = firstLine(e);
    SourceLocation location = source.location(offset(source, e, message), "");
    return new ModelReadException(location, "not well-formed XML: " + message, e);
  }

  /** Where it says it stopped; at the end of the text if that came too early. */
  private static int offset(SourceText source, XMLStreamException e, String message) {
    int length = source.text().length();
    Location at = e.getLocation();
    if (message.startsWith("Unexpected EOF")) {
      return length;
    }
    return at == null ? 0 : Math.max(0, Math.min(at.getCharacterOffset(), length));
  }

  private static String firstLine(XMLStreamException e) {
    String message = Optional.ofNullable(e.getMessage()).orElse("unreadable");
    String line = message.lines().findFirst().orElse("unreadable").strip();
    int position = line.indexOf(" at [row,col");
    return position < 0 ? line : line.substring(0, position).strip();
  }

  /** The root element; complete once everything has been read. */
  public ElementNode root() {
    if (root == null) {
      throw new IllegalStateException("nothing has been read yet");
    }
    return root;
  }

  /** The element that is being read: the innermost whose end tag has not been reached. */
  public ElementNode current() {
    return current == null ? root() : current;
  }

  /**
   * Reads the rest of the document, so that what follows the root element is known to be
   * well-formed too.
   *
   * @throws ModelReadException if it is not
   */
  public void finish() {
    try {
      while (hasNext()) {
        next();
      }
    } catch (XMLStreamException e) {
      throw malformed(source, e);
    }
  }

  /**
   * Reads the rest of the document without recording it.
   *
   * @throws ModelReadException if it is not well-formed
   */
  public void skip() {
    try {
      while (reader.hasNext()) {
        reader.next();
      }
    } catch (XMLStreamException e) {
      throw malformed(source, e);
    }
  }

  /** Moves to the next event and records it. */
  @Override
  public int next() throws XMLStreamException {
    int event = super.next();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> recordStart();
      case XMLStreamConstants.END_ELEMENT -> recordEnd();
      case XMLStreamConstants.COMMENT -> recordComment();
      case XMLStreamConstants.DTD -> throw refusedDocumentType();
      default -> {}
    }
    return event;
  }

  private void recordStart() throws XMLStreamException {
    LocationInfo info = reader.getLocationInfo();
    ElementNode parent = current;
    ElementNode element =
        new ElementNode(
            source,
            parent,
            this,
            (int) info.getStartingCharOffset(),
            (int) info.getEndingCharOffset(),
            reader.isEmptyElement());
    if (parent == null) {
      root = element;
    } else {
      parent.add(element);
    }
    current = element;
  }

  private void recordEnd() throws XMLStreamException {
    ElementNode element = current();
    if (element.isSelfClosing()) {
      element.close(element.startTagEnd(), element.startTagEnd());
    } else {
      LocationInfo info = reader.getLocationInfo();
      element.close((int) info.getStartingCharOffset(), (int) info.getEndingCharOffset());
    }
    current = element.parent().orElse(null);
  }

  private void recordComment() throws XMLStreamException {
    ElementNode parent = current;
    if (parent != null) {
      LocationInfo info = reader.getLocationInfo();
      parent.add(
          new CommentNode(
              parent, (int) info.getStartingCharOffset(), (int) info.getEndingCharOffset()));
    }
  }

  private ModelReadException refusedDocumentType() {
    int start = (int) reader.getLocationInfo().getStartingCharOffset();
    return new ModelReadException(
        source.location(start, ""),
        "a document type declaration (<!DOCTYPE) is not allowed; libvirt needs none: delete it");
  }
}
