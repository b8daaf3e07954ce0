package dev.sevkit.model.schema;

import dev.sevkit.model.xml.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * Something in a document that the schema does not allow.
 *
 * @param kind what sort of thing it is
 * @param location where it stands; for what is missing, the start tag of the element that lacks it
 * @param message what is wrong, in one line
 * @param expected names of the elements or attributes that may stand there, or that are missing,
 *     sorted; empty if the schema names none
 * @param found the name or value that is not allowed, a value without the white space around it;
 *     empty for what is missing and for stray text
 */
public record SchemaViolation(
    Kind kind,
    SourceLocation location,
    String message,
    List<String> expected,
    Optional<String> found) {

  /** What sort of thing a violation is about. */
  public enum Kind {
    /** An element of libvirt's own that is not allowed there. */
    ELEMENT,
    /** An attribute of no namespace that is not allowed there. */
    ATTRIBUTE,
    /** An element or attribute of another namespace than libvirt's own. */
    FOREIGN,
    /** An element or attribute that is missing. */
    MISSING,
    /** The value of an attribute, or the text of an element. */
    VALUE,
    /** Text where only elements belong. */
    TEXT
  }

  /** Something in a document that the schema does not allow. */
  public SchemaViolation {
    expected = List.copyOf(expected);
  }

  /** {@code source:line:column: message}. */
  @Override
  public String toString() {
    return location + ": " + message;
  }
}
