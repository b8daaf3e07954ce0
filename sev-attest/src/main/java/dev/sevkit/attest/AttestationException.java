package dev.sevkit.attest;

import org.jspecify.annotations.Nullable;

/**
 * Attestation failed, closed: nothing was verified and nothing was handed over. The message names
 * what was being done, what was expected and what was found; it never holds bytes of a key or of a
 * secret.
 */
public abstract sealed class AttestationException extends RuntimeException
    permits MalformedInputException,
        MeasurementMismatchException,
        UnsupportedInputException,
        UntrustedException {

  private static final long serialVersionUID = 1;

  AttestationException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
