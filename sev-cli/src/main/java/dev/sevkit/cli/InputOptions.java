package dev.sevkit.cli;

import dev.sevkit.libvirt.SevHost;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The documents a command works on. */
final class InputOptions {

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|DIR|GLOB|-",
      description = "Domain XML: files, folders, patterns; - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      description = "What to call standard input in the report.")
  private String stdinName = "-";

  InputOptions() {}

  /**
   * The documents named, to be read once.
   *
   * @throws CommandException if there are none
   */
  Inputs documents(Console console) {
    return documents(console, Optional.empty());
  }

  /**
   * The same, with a host whose domains can be named.
   *
   * @throws CommandException if there are none
   */
  Inputs documents(Console console, Optional<SevHost> host) {
    if (inputs.isEmpty()) {
      throw CommandException.unusable(
          "which documents? name files, folders or patterns, or - for standard input");
    }
    return new Inputs(console, inputs, stdinName, host);
  }

  /**
   * Every domain of a host.
   *
   * @throws CommandException if documents are named, too
   */
  Inputs domains(Console console, SevHost host) {
    if (!inputs.isEmpty()) {
      throw CommandException.unusable("--all means every domain of the host; it excludes names");
    }
    Inputs all = new Inputs(console, inputs, stdinName, Optional.of(host));
    all.addDomains();
    return all;
  }
}
