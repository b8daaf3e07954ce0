package dev.sevkit.cli.attest;

import dev.sevkit.attest.AttestationException;
import dev.sevkit.attest.MeasurementMismatchException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.UntrustedException;

/** What a command of attestation says by its exit code. Public API. */
public final class AttestExit {

  /** Verified, or done. */
  public static final int VERIFIED = 0;

  /** What was launched, or who vouches for it, is another. */
  public static final int MISMATCH = 1;

  /** Wrong usage, or input that cannot be used for what was asked. */
  public static final int UNSUPPORTED = 2;

  /** Use that would not be secure. */
  public static final int INSECURE = 3;

  /** A domain whose configuration does not allow it. */
  public static final int BAD_CONFIGURATION = 4;

  /** A domain whose state does not allow it. */
  public static final int BAD_STATE = 5;

  /** Anything else, such as malformed input. */
  public static final int OTHER = 6;

  private AttestExit() {}

  /** The exit code for a failure of attestation. */
  public static int of(AttestationException failure) {
    if (failure instanceof MeasurementMismatchException || failure instanceof UntrustedException) {
      return MISMATCH;
    }
    return failure instanceof UnsupportedInputException ? UNSUPPORTED : OTHER;
  }
}
