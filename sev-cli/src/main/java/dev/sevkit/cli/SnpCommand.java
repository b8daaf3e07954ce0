package dev.sevkit.cli;

import dev.sevkit.cli.attest.SnpReportCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sevkit snp}: the guest owner's side of SEV-SNP, a subcommand each. */
@Command(
    name = "snp",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "The guest owner's side of SEV-SNP: launch digest, ID block, attestation report.")
final class SnpCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  private SnpCommand() {}

  /** The command with its subcommands. */
  static CommandLine with(Console console) {
    return new CommandLine(new SnpCommand())
        .addSubcommand(new SnpDigestCommand(console))
        .addSubcommand(new SnpIdBlockCommand(console))
        .addSubcommand(new SnpReportCommand(console.streams()));
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "which one? " + String.join(", ", spec.commandLine().getSubcommands().keySet()));
  }
}
