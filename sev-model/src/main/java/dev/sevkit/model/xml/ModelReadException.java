package dev.sevkit.model.xml;

/**
 * A document that could not be read: not XML, not the kind asked for, beyond a limit, unreadable.
 */
public final class ModelReadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient SourceLocation location;

  /**
   * A document that could not be read.
   *
   * @param location where reading stopped
   * @param message what is wrong and what to do, one line
   */
  public ModelReadException(SourceLocation location, String message) {
    super(message);
    this.location = location;
  }

  /**
   * A document that could not be read, with the exception that stopped it.
   *
   * @param location where reading stopped
   * @param message what is wrong and what to do, one line
   * @param cause the parser's or the file system's own exception
   */
  public ModelReadException(SourceLocation location, String message, Throwable cause) {
    super(message, cause);
    this.location = location;
  }

  /** Where reading stopped; {@link SourceLocation#UNKNOWN} after serialisation. */
  public SourceLocation location() {
    return location == null ? SourceLocation.UNKNOWN : location;
  }
}
