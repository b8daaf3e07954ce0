package dev.sevkit.cli;

import dev.sevkit.cli.attest.MeasureCommand;
import dev.sevkit.cli.attest.SecretCommand;
import dev.sevkit.cli.attest.VerifyCommand;
import dev.sevkit.cli.host.DefineCommand;
import dev.sevkit.cli.host.DestroyCommand;
import dev.sevkit.cli.host.InfoCommand;
import dev.sevkit.cli.host.InjectCommand;
import dev.sevkit.cli.host.LaunchCommand;
import dev.sevkit.cli.host.ResumeCommand;
import dev.sevkit.cli.host.StartCommand;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** The commands, in the order help lists them. Each loads much that the others do not need. */
final class Commands {

  private static final Map<String, Function<Console, Object>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("lint", LintCommand::new);
    ALL.put("fix", FixCommand::new);
    ALL.put("convert", ConvertCommand::new);
    ALL.put("generate", GenerateCommand::new);
    ALL.put("baseline", BaselineCommand::of);
    ALL.put("explain", ExplainCommand::new);
    ALL.put("rules", RulesCommand::new);
    ALL.put("profiles", ProfilesCommand::new);
    ALL.put("policy", PolicyCommand::new);
    ALL.put("caps", CapsCommand::new);
    ALL.put("session", SessionCommand::new);
    ALL.put("measure", console -> new MeasureCommand(console.streams()));
    ALL.put("verify", console -> new VerifyCommand(console.streams()));
    ALL.put("secret", console -> new SecretCommand(console.streams()));
    ALL.put("cert", CertCommand::line);
    ALL.put("snp", SnpCommand::with);
    ALL.put("launch", console -> new LaunchCommand(console.streams()));
    ALL.put("define", console -> new DefineCommand(console.streams()));
    ALL.put("start", console -> new StartCommand(console.streams()));
    ALL.put("info", console -> new InfoCommand(console.streams()));
    ALL.put("inject", console -> new InjectCommand(console.streams()));
    ALL.put("resume", console -> new ResumeCommand(console.streams()));
    ALL.put("destroy", console -> new DestroyCommand(console.streams()));
  }

  private Commands() {}

  /** A line with the one command that is asked for; with all where help or a guess is needed. */
  static CommandLine line(Main main, Console console, String... arguments) {
    CommandLine line = new CommandLine(main);
    String asked = arguments.length == 0 ? "" : arguments[0];
    ALL.forEach(
        (name, command) -> {
          if (name.equals(asked) || !ALL.containsKey(asked)) {
            line.addSubcommand(name, command.apply(console));
          }
        });
    return line;
  }
}
