package dev.sevkit.cli;

import dev.sevkit.cli.attest.Streams;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command reads and writes. Findings and documents go to {@code out}, all else to {@code
 * err}; both are UTF-8.
 *
 * @param stdin standard input
 * @param stdout standard output, for documents as bytes
 * @param stderr standard error
 * @param environment the environment variables that say whether to use colour
 * @param terminal whether standard output is a terminal
 */
record Console(
    InputStream stdin,
    PrintStream stdout,
    PrintStream stderr,
    Map<String, String> environment,
    boolean terminal) {

  /** Set by the launcher, which alone can ask whether standard output is a terminal. */
  private static final String TERMINAL_PROPERTY = "sevkit.terminal";

  /** The process's own. */
  static Console ofProcess() {
    boolean terminal = Boolean.getBoolean(TERMINAL_PROPERTY);
    return new Console(System.in, System.out, System.err, System.getenv(), terminal);
  }

  /** The same for the commands of the guest owner. */
  Streams streams() {
    return new Streams(stdin, stdout, stderr);
  }

  PrintWriter out() {
    return writer(stdout);
  }

  PrintWriter err() {
    return writer(stderr);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /**
   * Whether to use colour: as asked, else never with a non-empty NO_COLOR, always with a
   * CLICOLOR_FORCE other than 0, else on a terminal that is not dumb.
   */
  boolean colour(ColourChoice choice) {
    return switch (choice) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> automaticColour();
    };
  }

  private boolean automaticColour() {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    String force = environment.getOrDefault("CLICOLOR_FORCE", "");
    boolean forced = !force.isEmpty() && !force.equals("0");
    return forced || (terminal && !environment.getOrDefault("TERM", "").equals("dumb"));
  }

  /** When to use colour. */
  enum ColourChoice {
    AUTO,
    ALWAYS,
    NEVER
  }
}
