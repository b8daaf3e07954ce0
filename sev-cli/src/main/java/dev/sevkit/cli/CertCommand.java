package dev.sevkit.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code sevkit cert}: the certificates of a platform. */
@Command(
    name = "cert",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Show and verify the certificates of an SEV platform.")
final class CertCommand {

  private CertCommand() {}

  /** The command with those below it. */
  static CommandLine line(Console console) {
    return new CommandLine(new CertCommand())
        .addSubcommand(new CertShowCommand(console))
        .addSubcommand(new CertVerifyCommand(console));
  }
}
