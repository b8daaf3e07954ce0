package dev.sevkit.validate.generate;

import dev.sevkit.model.xml.SourceLocation;

/** What keeps a domain from being generated or converted: in one line, with what to do. */
public final class GenerationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient SourceLocation location;

  /** What keeps a domain from being generated, where no document is at fault. */
  public GenerationException(String message) {
    this(SourceLocation.UNKNOWN, message);
  }

  /** What keeps a domain from being generated, and where it stands. */
  public GenerationException(SourceLocation location, String message) {
    super(message);
    this.location = location;
  }

  /** What keeps a domain from being generated, with the exception behind it. */
  public GenerationException(String message, Throwable cause) {
    super(message, cause);
    this.location = SourceLocation.UNKNOWN;
  }

  /** Where it stands; {@link SourceLocation#UNKNOWN} where no document is at fault. */
  public SourceLocation location() {
    return location == null ? SourceLocation.UNKNOWN : location;
  }
}
