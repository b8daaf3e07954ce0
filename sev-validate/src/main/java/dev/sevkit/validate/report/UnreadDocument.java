package dev.sevkit.validate.report;

import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.model.xml.SourceLocation;

/**
 * A document that could not be judged.
 *
 * @param location where reading stopped; its source is the document
 * @param message what is wrong, in one line
 */
public record UnreadDocument(SourceLocation location, String message) {

  /** A document that could not be read. */
  public static UnreadDocument of(ModelReadException e) {
    return new UnreadDocument(e.location(), String.valueOf(e.getMessage()));
  }
}
