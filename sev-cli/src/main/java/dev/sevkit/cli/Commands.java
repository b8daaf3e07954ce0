package dev.sevkit.cli;

import dev.sevkit.cli.attest.MeasureCommand;
import dev.sevkit.cli.attest.SecretCommand;
import dev.sevkit.cli.attest.VerifyCommand;
import dev.sevkit.cli.host.DefineCommand;
import dev.sevkit.cli.host.DestroyCommand;
import dev.sevkit.cli.host.InfoCommand;
import dev.sevkit.cli.host.InjectCommand;
import dev.sevkit.cli.host.LaunchCommand;
import dev.sevkit.cli.host.OnlineGuests;
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
    // lambdas: a reference to a constructor or method would load its class
    ALL.put("lint", console -> new LintCommand(console));
    ALL.put("fix", console -> new FixCommand(console));
    ALL.put("convert", console -> new ConvertCommand(console));
    ALL.put("generate", console -> new GenerateCommand(console));
    ALL.put("baseline", console -> BaselineCommand.of(console));
    ALL.put("explain", console -> new ExplainCommand(console));
    ALL.put("rules", console -> new RulesCommand(console));
    ALL.put("profiles", console -> new ProfilesCommand(console));
    ALL.put("policy", console -> new PolicyCommand(console));
    ALL.put("caps", console -> new CapsCommand(console));
    ALL.put("session", console -> new SessionCommand(console));
    ALL.put("measure", console -> new MeasureCommand(console.streams()));
    ALL.put("verify", console -> new VerifyCommand(console.streams(), new OnlineGuests()));
    ALL.put("secret", console -> new SecretCommand(console.streams(), new OnlineGuests()));
    ALL.put("cert", console -> CertCommand.line(console));
    ALL.put("snp", console -> SnpCommand.with(console));
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
