package dev.sevkit.cli.attest;

import dev.sevkit.attest.AttestationException;
import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.MeasurementMismatchException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.UntrustedException;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.validate.report.Printable;
import java.util.concurrent.Callable;

/**
 * What an attestation command says by its exit code, as virt-qemu-sev-validate does. Public API.
 */
public final class AttestExit {

  /** Verified, or what was asked for is done. */
  public static final int VERIFIED = 0;

  /** Something else was launched, or a signature does not hold. */
  public static final int MISMATCH = 1;

  /** Unsupported or wrong usage, malformed input among it. */
  public static final int UNSUPPORTED = 2;

  /** Used in a way that proves nothing. */
  public static final int INSECURE = 3;

  /** The domain is configured so that it cannot be attested. */
  public static final int BAD_CONFIGURATION = 4;

  /** The domain is in a state in which it cannot be attested. */
  public static final int BAD_STATE = 5;

  /** Anything else, such as a file that cannot be read. */
  public static final int OTHER = 6;

  private AttestExit() {}

  /** What stops a command, as the one line the user reads, and the exit code. */
  public static final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    /**
     * A stop.
     *
     * @param exitCode one of the codes above
     * @param message one line, which names no secret
     */
    public Stop(int exitCode, String message) {
      super(message);
      this.exitCode = exitCode;
    }

    int exitCode() {
      return exitCode;
    }
  }

  /** The exit code of a failure. */
  public static int of(AttestationException failure) {
    if (failure instanceof MeasurementMismatchException || failure instanceof UntrustedException) {
      return MISMATCH;
    }
    if (failure instanceof MalformedInputException
        || failure instanceof UnsupportedInputException) {
      return UNSUPPORTED;
    }
    return OTHER;
  }

  /**
   * Runs a command and gives its exit code; nothing is thrown.
   *
   * @param quiet whether to print nothing of a failure
   */
  public static int guard(Streams streams, boolean quiet, Callable<Integer> command) {
    try {
      return command.call();
    } catch (Stop e) {
      return stopped(streams, quiet, e.exitCode(), String.valueOf(e.getMessage()));
    } catch (AttestationException e) {
      return stopped(streams, quiet, of(e), String.valueOf(e.getMessage()));
    } catch (ModelReadException e) {
      return stopped(
          streams, quiet, BAD_CONFIGURATION, e.location() + ": error: " + e.getMessage());
    } catch (Exception e) {
      // a message may quote what it was about, which may be a secret
      return stopped(
          streams,
          quiet,
          OTHER,
          "a defect of sevkit itself: " + e.getClass().getName() + "; please report it");
    }
  }

  private static int stopped(Streams streams, boolean quiet, int exitCode, String message) {
    if (!quiet) {
      streams.note("sevkit: " + Printable.of(message));
    }
    return exitCode;
  }
}
