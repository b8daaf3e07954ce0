package dev.sevkit.attest;

import org.jspecify.annotations.Nullable;

/** A signature, a chain of certificates or what they vouch for does not hold. */
public final class UntrustedException extends AttestationException {

  private static final long serialVersionUID = 1;

  /** Which link does not hold and why, in one clause without full stop. */
  public UntrustedException(String message) {
    this(message, null);
  }

  /** Which link does not hold and why, in one clause without full stop, as a library found. */
  public UntrustedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
