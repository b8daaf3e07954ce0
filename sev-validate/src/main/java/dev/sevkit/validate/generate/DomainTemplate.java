package dev.sevkit.validate.generate;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.edit.TextEdits;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.ModelReadException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A domain with variables. {@code ${name}} stands in the text of an element or the value of an
 * attribute; {@code ${name:-default}} says what it is when not given. A dollar sign before it,
 * {@code $${name}}, makes it ordinary text.
 *
 * <p>Variables are found after parsing and their values written escaped, so no value can become
 * markup. In comments and names there are none.
 */
public final class DomainTemplate {

  private static final Pattern VARIABLE =
      Pattern.compile("\\$\\$\\{|\\$\\{([A-Za-z_][A-Za-z0-9_-]*)(?::-([^}]*))?\\}");
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]");

  private final DomainXml document;

  private DomainTemplate(DomainXml document) {
    this.document = document;
  }

  /** The template in a document that has been read. */
  public static DomainTemplate of(DomainXml document) {
    return new DomainTemplate(document);
  }

  /**
   * The template in a file.
   *
   * @throws ModelReadException if it is not a well-formed domain document
   */
  public static DomainTemplate read(Path file) {
    return of(DomainXml.read(file));
  }

  /** The template SevKit ships for a kind of guest; its variables are name, disk and network. */
  public static DomainTemplate builtIn(SevType type) {
    String name = type.id() + ".xml";
    try (InputStream in = DomainTemplate.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the template " + name + " is not on the class path");
      }
      return of(DomainXml.parse(name, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether its launchSecurity has the libvirt type of a kind of guest. */
  public boolean isFor(SevType type) {
    return document
        .root()
        .child("launchSecurity")
        .flatMap(element -> element.value("type"))
        .filter(type.launchSecurityType()::equals)
        .isPresent();
  }

  /** The names of its variables. */
  public NavigableSet<String> variables() {
    NavigableSet<String> names = new TreeSet<>();
    places().forEach(place -> place.names().forEach(names::add));
    return names;
  }

  /** The names of its variables that have no default. */
  public NavigableSet<String> required() {
    NavigableSet<String> names = new TreeSet<>();
    for (Place place : places()) {
      Matcher variable = VARIABLE.matcher(place.meaning());
      while (variable.find()) {
        if (variable.group(1) != null && variable.group(2) == null) {
          names.add(variable.group(1));
        }
      }
    }
    return names;
  }

  /**
   * The template with its variables replaced.
   *
   * @throws GenerationException if a variable without default has no value, a value is given that
   *     the template has no variable for, or a value has a character XML forbids; all such faults
   *     at once
   */
  public DomainXml fill(Map<String, String> values) {
    List<String> faults = new ArrayList<>();
    missing(values, faults);
    unused(values, faults);
    forbidden(values, faults);
    if (!faults.isEmpty()) {
      throw new GenerationException(document.source().name() + ": " + String.join("; ", faults));
    }
    TextEdits edits = new TextEdits();
    for (Place place : places()) {
      if (!edits.addAll(place.filled(values))) {
        throw new IllegalStateException("two variables stand in one place: " + place);
      }
    }
    String text = edits.applyTo(document.source().text());
    return DomainXml.of(document.source().withText(text));
  }

  private void missing(Map<String, String> values, List<String> faults) {
    Set<String> missing = new TreeSet<>(required());
    missing.removeAll(values.keySet());
    if (!missing.isEmpty()) {
      faults.add("no value for " + String.join(", ", missing));
    }
  }

  private void unused(Map<String, String> values, List<String> faults) {
    NavigableSet<String> known = variables();
    Set<String> unused = new TreeSet<>(values.keySet());
    unused.removeAll(known);
    if (!unused.isEmpty()) {
      String has = known.isEmpty() ? "none" : String.join(", ", known);
      faults.add("no variable " + String.join(", ", unused) + "; the template has " + has);
    }
  }

  private static void forbidden(Map<String, String> values, List<String> faults) {
    new TreeSet<>(values.keySet())
        .stream()
            .filter(name -> FORBIDDEN.matcher(values.getOrDefault(name, "")).find())
            .forEach(name -> faults.add("the value of " + name + " has a character XML forbids"));
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    document
        .root()
        .subtree()
        .forEach(
            element -> {
              element.attributes().forEach(attribute -> places.add(Place.of(attribute)));
              if (element.children().isEmpty() && !element.isSelfClosing()) {
                places.add(Place.of(element));
              }
            });
    return places.stream().filter(place -> VARIABLE.matcher(place.meaning()).find()).toList();
  }

  /** An attribute, or an element without children: where a variable can stand. */
  private record Place(ElementNode element, Optional<String> attribute, String meaning) {

    static Place of(AttributeNode attribute) {
      return new Place(attribute.owner(), Optional.of(attribute.name()), attribute.value());
    }

    static Place of(ElementNode element) {
      return new Place(element, Optional.empty(), element.text());
    }

    List<String> names() {
      return VARIABLE
          .matcher(meaning)
          .results()
          .map(variable -> Optional.ofNullable(variable.group(1)))
          .flatMap(Optional::stream)
          .toList();
    }

    List<TextEdit> filled(Map<String, String> values) {
      String text =
          VARIABLE
              .matcher(meaning)
              .replaceAll(variable -> Matcher.quoteReplacement(value(variable, values)));
      return attribute
          .map(name -> ElementEdits.setAttribute(element, name, text))
          .orElseGet(() -> ElementEdits.setText(element, text));
    }

    private static String value(java.util.regex.MatchResult variable, Map<String, String> values) {
      String name = variable.group(1);
      if (name == null) {
        return "${";
      }
      String otherwise = Optional.ofNullable(variable.group(2)).orElse("");
      return values.getOrDefault(name, otherwise);
    }
  }
}
