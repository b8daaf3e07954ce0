package dev.sevkit.cli;

/** What the process says by its exit code. Public API. */
final class ExitCode {

  /** Nothing at or above the threshold. */
  static final int CLEAN = 0;

  /** Findings at or above the threshold, or with {@code fix --check} a fix that is pending. */
  static final int FINDINGS = 1;

  /** Wrong usage, unreadable or malformed input, output that cannot be written. */
  static final int UNUSABLE = 2;

  /** No input matched. */
  static final int NO_INPUT = 3;

  private ExitCode() {}
}
