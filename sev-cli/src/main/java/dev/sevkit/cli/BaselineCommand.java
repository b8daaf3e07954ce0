package dev.sevkit.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sevkit baseline}: what is known and not to be reported again. */
@Command(
    name = "baseline",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "List the findings there are, so that lint --baseline reports only new ones.")
final class BaselineCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Console console;

  private BaselineCommand(Console console) {
    this.console = console;
  }

  /** The command with its subcommand. */
  static CommandLine of(Console console) {
    return new CommandLine(new BaselineCommand(console))
        .addSubcommand(new BaselineWriteCommand(console));
  }

  /** Without its subcommand it is wrong usage. */
  @Override
  public Integer call() {
    spec.commandLine().usage(console.err());
    return ExitCode.UNUSABLE;
  }
}
