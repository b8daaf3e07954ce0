package dev.sevkit.cli;

import dev.sevkit.cli.config.ProfileFile;
import dev.sevkit.validate.profile.NamedProfile;
import dev.sevkit.validate.report.JsonReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code sevkit profiles}: the targets that have a name. */
@Command(
    name = "profiles",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    description = "List the targets '--profile NAME' knows; what one does not name is unknown.")
final class ProfilesCommand implements Callable<Integer> {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json, which has the sources (default: ${DEFAULT-VALUE}).")
  private ReportOptions.Format format = ReportOptions.Format.TEXT;

  private final Console console;

  ProfilesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<NamedProfile> profiles = ProfileFile.shipped();
    PrintWriter out = console.out();
    out.print(format == ReportOptions.Format.JSON ? json(profiles) : text(profiles));
    out.flush();
    return ExitCode.CLEAN;
  }

  private static String text(List<NamedProfile> profiles) {
    int width = profiles.stream().mapToInt(profile -> profile.name().length()).max().orElse(0);
    String row = "%-" + width + "s  %s: %s%n";
    return profiles.stream()
        .map(profile -> row.formatted(profile.name(), profile.description(), versions(profile)))
        .collect(Collectors.joining());
  }

  private static String versions(NamedProfile profile) {
    return profile.versions().entrySet().stream()
        .map(entry -> entry.getKey().key() + " " + entry.getValue().version())
        .collect(Collectors.joining(", "));
  }

  private static String json(List<NamedProfile> profiles) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("schemaVersion", 1);
    ArrayNode array = root.putArray("profiles");
    for (NamedProfile profile : profiles) {
      ObjectNode node = array.addObject();
      node.put("name", profile.name()).put("description", profile.description());
      profile
          .versions()
          .forEach(
              (part, value) ->
                  node.putObject(part.key())
                      .put("version", value.version().toString())
                      .put("source", value.source()));
    }
    return JsonReport.print(root);
  }
}
