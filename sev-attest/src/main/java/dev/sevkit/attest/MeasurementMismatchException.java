package dev.sevkit.attest;

/**
 * What was launched is not what was to be launched, or it was launched with another key, or the
 * host lies about it.
 */
public final class MeasurementMismatchException extends AttestationException {

  private static final long serialVersionUID = 1;

  /** A mismatch, in one clause without full stop. */
  public MeasurementMismatchException(String message) {
    super(message, null);
  }
}
