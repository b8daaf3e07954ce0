package dev.sevkit.attest;

import org.jspecify.annotations.Nullable;

/** Bytes or text are not the structure they are to be; the message names field and offset. */
public final class MalformedInputException extends AttestationException {

  private static final long serialVersionUID = 1;

  /**
   * A structure that is malformed.
   *
   * @param structure what was read, such as {@code PDH certificate}
   * @param defect one clause without full stop, with field and offset where there are any
   */
  public MalformedInputException(String structure, String defect) {
    this(structure, defect, null);
  }

  /**
   * A structure that is malformed, as a library found.
   *
   * @param structure what was read, such as {@code VCEK certificate}
   * @param defect one clause without full stop
   * @param cause what the library threw
   */
  public MalformedInputException(String structure, String defect, @Nullable Throwable cause) {
    super(structure + ": " + defect, cause);
  }
}
