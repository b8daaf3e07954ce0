package dev.sevkit.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec mixee;

  InputOptions() {}

  private CommandSpec spec() {
    return Objects.requireNonNull(mixee, "set where it is mixed in");
  }

  /**
   * The documents named, to be read once.
   *
   * @throws ParameterException if there are none
   */
  Inputs documents(Console console) {
    return documents(console, Optional.empty());
  }

  /**
   * The same, with a host whose domains can be named.
   *
   * @throws ParameterException if there are none
   */
  Inputs documents(Console console, Optional<HostDomains> host) {
    if (inputs.isEmpty()) {
      throw new ParameterException(
          spec().commandLine(),
          "which documents? name files, folders, patterns, or - for standard input");
    }
    return new Inputs(console, inputs, stdinName, host);
  }

  /**
   * Every domain of a host.
   *
   * @throws CommandException if documents are named, too
   */
  Inputs domains(Console console, HostDomains host) {
    if (!inputs.isEmpty()) {
      throw CommandException.unusable("--all means every domain of the host; it excludes names");
    }
    Inputs all = new Inputs(console, inputs, stdinName, Optional.of(host));
    all.addDomains();
    return all;
  }
}
