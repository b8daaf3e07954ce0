package dev.sevkit.model.xml;

/**
 * A document that could not be read: not XML, not the kind asked for, beyond a limit, unreadable.
 */
public final class ModelReadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient SourceLocation location;
  private final boolean otherDocument;

  /**
   * A document that could not be read.
   *
   * @param location where reading stopped
   * @param message what is wrong and what to do, one line
   */
  public ModelReadException(SourceLocation location, String message) {
    this(location, message, false);
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
    this.otherDocument = false;
  }

  private ModelReadException(SourceLocation location, String message, boolean otherDocument) {
    super(message);
    this.location = location;
    this.otherDocument = otherDocument;
  }

  /**
   * A document that is XML and not of the kind asked for.
   *
   * @param location of its root element
   * @param message what was expected and what found, one line
   */
  public static ModelReadException otherDocument(SourceLocation location, String message) {
    return new ModelReadException(location, message, true);
  }

  /** Whether the document may be fine and only is of another kind than was asked for. */
  public boolean isOtherDocument() {
    return otherDocument;
  }

  /** Where reading stopped; {@link SourceLocation#UNKNOWN} after serialisation. */
  public SourceLocation location() {
    return location == null ? SourceLocation.UNKNOWN : location;
  }
}
