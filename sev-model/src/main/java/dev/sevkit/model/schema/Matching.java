package dev.sevkit.model.schema;

import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;
import dev.sevkit.model.schema.SchemaViolation.Kind;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.RecordingReader;
import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.model.xml.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * One document matched against a grammar: it is read once more with the hardened reader, and the
 * matcher is told of every tag, attribute and text.
 */
final class Matching {

  private final Matcher matcher;
  private final SourceText source;
  private final RecordingReader reader;
  private final Prefixes prefixes;
  private final TextRun text;
  private final List<Found> found = new ArrayList<>();
  private @Nullable String lastMessage;
  private boolean abandoned;

  private Matching(Matcher matcher, SourceText source) {
    this.matcher = matcher;
    this.source = source;
    this.reader = RecordingReader.atRoot(source, "domain");
    this.prefixes = new Prefixes(reader);
    this.text = new TextRun(source);
  }

  /** A violation whose place is told when the tree is complete: XPaths count later siblings. */
  private record Found(
      Kind kind,
      String message,
      List<String> expected,
      Optional<String> value,
      Supplier<SourceLocation> place) {

    private SchemaViolation violation() {
      return new SchemaViolation(kind, place.get(), message, expected, value);
    }
  }

  /** Matches a whole document, with a matcher at its start. */
  static Matching of(Matcher matcher, SourceText source) {
    Matching matching = new Matching(matcher, source);
    matching.document();
    matching.reader.finish();
    return matching;
  }

  /** Whether the matcher gave up, so that it must not be used again. */
  boolean isAbandoned() {
    return abandoned;
  }

  /** What the grammar does not allow, by place. */
  List<SchemaViolation> violations() {
    return found.stream()
        .map(Found::violation)
        .sorted(Comparator.comparing(SchemaViolation::location))
        .limit(DomainSchema.MOST_VIOLATIONS)
        .toList();
  }

  private void document() {
    try {
      matcher.matchStartDocument();
      startTag();
      while (found.size() < DomainSchema.MOST_VIOLATIONS && reader.hasNext()) {
        ElementNode inside = reader.current();
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> startTag();
          case XMLStreamConstants.END_ELEMENT -> endTag(inside);
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.add(reader);
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw RecordingReader.malformed(source, e);
    } catch (StackOverflowError e) {
      abandon();
    }
  }

  /**
   * The regular expressions of Java recurse: a list of thousands of numbers is too much for them.
   */
  private void abandon() {
    abandoned = true;
    ElementNode element = reader.current();
    String message = "a value in element \"%s\" is too long to be judged".formatted(element.name());
    found.add(
        new Found(Kind.VALUE, message, List.of(), Optional.empty(), element::startTagLocation));
  }

  private void startTag() {
    ElementNode element = reader.current();
    Name name = name(reader.getNamespaceURI(), reader.getLocalName());
    textBeforeStartTag(element);
    Matcher before = matcher.copy();
    if (refuses(matcher.matchStartTagOpen(name, element.name(), prefixes))) {
      Kind kind = element.namespace().isEmpty() ? Kind.ELEMENT : Kind.FOREIGN;
      report(
          kind, prefixes.elements(before), Optional.of(element.name()), element::startTagLocation);
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attribute(element, i);
    }
    before = matcher.copy();
    if (refuses(matcher.matchStartTagClose(name, element.name(), prefixes))) {
      missing(prefixes.attributes(before), element);
    }
  }

  private void attribute(ElementNode element, int index) {
    String prefix = reader.getAttributePrefix(index);
    String local = reader.getAttributeLocalName(index);
    Name name = name(reader.getAttributeNamespace(index), local);
    String written = prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    String value = reader.getAttributeValue(index);
    Supplier<SourceLocation> place =
        () ->
            element
                .attribute(written)
                .map(AttributeNode::location)
                .orElseGet(element::startTagLocation);
    Matcher before = matcher.copy();
    if (refuses(matcher.matchAttributeName(name, written, prefixes))) {
      Kind kind = name.getNamespaceUri().isEmpty() ? Kind.ATTRIBUTE : Kind.FOREIGN;
      List<String> expected = prefixes.written(before.possibleAttributeNames().getIncludedNames());
      report(kind, expected, Optional.of(written), place);
    }
    if (refuses(
        matcher.matchAttributeValue(TextRun.withinReason(value), name, written, prefixes))) {
      report(Kind.VALUE, List.of(), Optional.of(value), place);
    }
  }

  private void textBeforeStartTag(ElementNode child) {
    if (refuses(matcher.matchTextBeforeStartTag(text.toString(), prefixes))) {
      report(Kind.TEXT, List.of(), Optional.empty(), text.place(child.parent().orElse(child)));
    }
    text.clear();
  }

  private void endTag(ElementNode element) {
    Name name = name(reader.getNamespaceURI(), reader.getLocalName());
    if (!text.isEmpty()) {
      textBeforeEndTag(element, name);
    }
    Matcher before = matcher.copy();
    boolean typed = matcher.isTextTyped();
    if (refuses(matcher.matchEndTag(name, element.name(), prefixes))) {
      if (typed) {
        report(Kind.VALUE, List.of(), Optional.of(""), element::startTagLocation);
      } else {
        missing(prefixes.elements(before), element);
      }
    }
  }

  private void textBeforeEndTag(ElementNode element, Name name) {
    String value = text.toString();
    boolean typed = matcher.isTextTyped();
    if (refuses(
        matcher.matchTextBeforeEndTag(
            TextRun.withinReason(value), name, element.name(), prefixes))) {
      if (typed) {
        report(Kind.VALUE, List.of(), Optional.of(value.strip()), element::textLocation);
      } else {
        report(Kind.TEXT, List.of(), Optional.empty(), text.place(element));
      }
    }
    text.clear();
  }

  /**
   * Whether a call to the matcher was refused for a reason of its own: inside an element that it
   * has already refused, the matcher goes on refusing, and its message stays the same object.
   */
  @SuppressWarnings("ReferenceEquality")
  private boolean refuses(boolean matched) {
    String message = matcher.getErrorMessage();
    boolean isNew = message != lastMessage;
    lastMessage = message;
    return !matched && isNew;
  }

  private void missing(List<String> expected, ElementNode element) {
    report(Kind.MISSING, expected, Optional.empty(), element::startTagLocation);
  }

  private void report(
      Kind kind, List<String> expected, Optional<String> value, Supplier<SourceLocation> place) {
    String said = Optional.ofNullable(matcher.getErrorMessage()).orElse("not allowed here");
    found.add(new Found(kind, withoutNames(said), expected, value, place));
  }

  /** Jing's message up to the names it expects, which are told apart from it. */
  private static String withoutNames(String message) {
    int names = message.indexOf("; expected ");
    return (names < 0 ? message : message.substring(0, names)).replaceAll("\\s+", " ");
  }

  private static Name name(@Nullable String namespace, String local) {
    return new Name(namespace == null ? "" : namespace, local);
  }
}
