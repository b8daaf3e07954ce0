package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Runs the command in this process, as a user would. */
final class Sevkit {

  private final byte[] stdin;
  private final Map<String, String> environment;
  private final boolean terminal;

  private Sevkit(byte[] stdin, Map<String, String> environment, boolean terminal) {
    this.stdin = stdin;
    this.environment = environment;
    this.terminal = terminal;
  }

  static Sevkit withoutInput() {
    return new Sevkit(new byte[0], Map.of(), false);
  }

  static Sevkit reading(String stdin) {
    return new Sevkit(stdin.getBytes(StandardCharsets.UTF_8), Map.of(), false);
  }

  Sevkit onTerminal(Map<String, String> variables) {
    return new Sevkit(stdin, variables, true);
  }

  /** Runs with arguments that have no spaces in them. */
  Result words(String line) {
    return run((Object[]) line.split(" "));
  }

  Result run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(stdin),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            terminal);
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int exitCode = Main.run(console, words);
    return new Result(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** What a run gave. */
  record Result(int exitCode, String out, String err) {

    Result exits(int code) {
      assertThat(exitCode).as("exit code; out:%n%s%nerr:%n%s", out, err).isEqualTo(code);
      return this;
    }

    /** One line on standard error that contains these words, and no stack trace anywhere. */
    Result complains(String... words) {
      assertThat(err.lines()).as("lines on standard error").hasSize(1);
      assertThat(err).contains(words);
      assertThat(out + err).doesNotContain("\tat ").doesNotContain("Exception");
      return this;
    }
  }
}
