package dev.sevkit.cli;

import dev.sevkit.attest.AttestationException;
import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.cli.config.ConfigurationException;
import dev.sevkit.libvirt.LibvirtOperationException;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.validate.custom.RuleLoadException;
import dev.sevkit.validate.generate.GenerationException;
import dev.sevkit.validate.report.Printable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code sevkit} command. */
@Command(
    name = "sevkit",
    description = "AMD SEV, SEV-ES and SEV-SNP guests on libvirt: lint, fix, generate, attest.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class)
public final class Main {

  /** Kept, for a logger nobody holds is forgotten with its level. */
  private static final Logger LIBRARY = Logger.getLogger("org.hibernate.validator");

  /** Examples and exit codes in the texts fit into it. */
  private static final int HELP_WIDTH = 100;

  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    LIBRARY.setLevel(Level.WARNING);
    System.exit(run(Console.ofProcess(), arguments));
  }

  /** Runs the command and gives its exit code; nothing is thrown. */
  static int run(Console console, String... arguments) {
    PrintWriter err = console.err();
    CommandLine line =
        Commands.line(new Main(), console, arguments)
            .setOut(console.out())
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpWidth(HELP_WIDTH)
            .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(console)))
            .setParameterExceptionHandler(Main::wrongUsage)
            .setExecutionExceptionHandler(Main::stopped);
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().versionProvider(new ImplementationVersion()));
    if (arguments.length == 0) {
      line.usage(err);
      return ExitCode.UNUSABLE;
    }
    return line.execute(arguments);
  }

  private static Ansi ansi(Console console) {
    return console.colour(Console.ColourChoice.AUTO) ? Ansi.ON : Ansi.OFF;
  }

  private static int wrongUsage(ParameterException e, String[] arguments) {
    PrintWriter err = e.getCommandLine().getErr();
    List<String> words = new ArrayList<>(String.valueOf(e.getMessage()).lines().limit(1).toList());
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        words.add("did you mean " + String.join(" or ", suggestions) + "?");
      }
    }
    words.add("see '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'");
    err.println("sevkit: " + String.join("; ", words));
    return ExitCode.UNUSABLE;
  }

  private static int stopped(Exception e, CommandLine line, CommandLine.ParseResult result) {
    PrintWriter err = line.getErr();
    if (e instanceof ConfigurationException fault) {
      err.println(Printable.of(fault.location() + ": error: " + fault.getMessage()));
      return ExitCode.UNUSABLE;
    }
    if (e instanceof RuleLoadException unloaded) {
      err.println("sevkit: " + Printable.of(String.valueOf(unloaded.getMessage())));
      return ExitCode.UNUSABLE;
    }
    if (e instanceof CommandException stop) {
      err.println("sevkit: " + Printable.of(String.valueOf(stop.getMessage())));
      return stop.exitCode();
    }
    if (e instanceof AttestExit.Stop stop) {
      err.println("sevkit: " + Printable.of(String.valueOf(stop.getMessage())));
      return stop.exitCode();
    }
    if (e instanceof AttestationException failed) {
      err.println("sevkit: " + Printable.of(String.valueOf(failed.getMessage())));
      return AttestExit.of(failed);
    }
    if (e instanceof GenerationException refused) {
      err.println("sevkit: " + Printable.of(String.valueOf(refused.getMessage())));
      return ExitCode.UNUSABLE;
    }
    if (e instanceof ModelReadException unread) {
      String place = unread.location().toString();
      err.println(
          Printable.of((place.isEmpty() ? "sevkit" : place) + ": error: " + unread.getMessage()));
      return ExitCode.UNUSABLE;
    }
    if (e instanceof LibvirtOperationException refused) {
      err.println("sevkit: " + Printable.of(String.valueOf(refused.getMessage())));
      return ExitCode.UNUSABLE;
    }
    err.println(Printable.of("sevkit: a defect of sevkit itself: " + e) + "; please report it");
    return ExitCode.UNUSABLE;
  }
}
