package dev.sevkit.cli.attest;

import dev.sevkit.attest.AttestationException;
import dev.sevkit.attest.MeasurementMismatchException;
import dev.sevkit.attest.UntrustedException;

/**
 * What the process says by its exit code after attestation; as virt-qemu-sev-validate. Public API.
 */
public final class AttestExit {

  /** All that was asked was verified and done. */
  public static final int VERIFIED = 0;

  /** Something is not what it should be: a measurement, a signature, a chain. */
  public static final int MISMATCH = 1;

  /** Wrong usage, malformed input, or input that cannot be used for this. */
  public static final int UNSUPPORTED = 2;

  /** What was asked would prove nothing. */
  public static final int INSECURE = 3;

  /** The domain's configuration does not allow it. */
  public static final int BAD_CONFIGURATION = 4;

  /** The domain is not in the state it must be in. */
  public static final int BAD_STATE = 5;

  /** Anything else. */
  public static final int OTHER = 6;

  private AttestExit() {}

  /** The exit code for a failure. */
  public static int of(AttestationException failure) {
    boolean refuted =
        failure instanceof MeasurementMismatchException || failure instanceof UntrustedException;
    return refuted ? MISMATCH : UNSUPPORTED;
  }
}
