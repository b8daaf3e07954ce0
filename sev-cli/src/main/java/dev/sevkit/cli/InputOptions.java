package dev.sevkit.cli;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The documents a command works on. */
final class InputOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|GLOB|-",
      description = "Domain XML: files, folders, patterns; - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      description = "What to call standard input in the report.")
  private String stdinName = "-";

  InputOptions() {}

  /** The documents named, to be read once. */
  Inputs documents(Console console) {
    return new Inputs(console, inputs, stdinName);
  }
}
