package dev.sevkit.attest;

/** Well-formed input that cannot be used for what was asked, such as firmware without hash area. */
public final class UnsupportedInputException extends AttestationException {

  private static final long serialVersionUID = 1;

  /** What cannot be used and why, in one clause without full stop. */
  public UnsupportedInputException(String message) {
    super(message, null);
  }
}
