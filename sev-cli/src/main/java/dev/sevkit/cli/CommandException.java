package dev.sevkit.cli;

/** What stops a command, as the one line the user reads, and the exit code. */
final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  CommandException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  static CommandException unusable(String message) {
    return new CommandException(ExitCode.UNUSABLE, message);
  }

  int exitCode() {
    return exitCode;
  }
}
