package dev.sevkit.cli.attest;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes, in UTF-8.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for all else
 */
public record Streams(InputStream in, PrintStream out, PrintStream err) {

  /** Prints a line of the result. */
  public void result(String line) {
    print(out, line);
  }

  /** Prints a line beside the result. */
  public void note(String line) {
    print(err, line);
  }

  private static void print(PrintStream stream, String line) {
    PrintWriter writer =
        new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    writer.println(line);
    writer.flush();
  }
}
