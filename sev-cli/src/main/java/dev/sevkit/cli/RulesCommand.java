package dev.sevkit.cli;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.fleet.FleetRule;
import dev.sevkit.validate.fleet.rules.BuiltInFleetRules;
import dev.sevkit.validate.report.JsonReport;
import dev.sevkit.validate.report.Printable;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code sevkit rules}: the catalogue. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    description = "List the rules; 'sevkit explain RULE' prints a rule's page.")
final class RulesCommand implements Callable<Integer> {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private ReportOptions.Format format = ReportOptions.Format.TEXT;

  @Mixin private final RuleOptions options = new RuleOptions();

  @Option(names = "--fleet", description = "The rules of 'lint --fleet' instead.")
  private boolean fleet;

  private final Console console;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<RuleInfo> rules =
        fleet
            ? BuiltInFleetRules.all().stream().map(FleetRule::info).toList()
            : options.rules().rules().stream().map(Rule::info).toList();
    PrintWriter out = console.out();
    out.print(format == ReportOptions.Format.JSON ? json(rules) : text(rules));
    out.flush();
    return ExitCode.CLEAN;
  }

  private static String text(List<RuleInfo> rules) {
    int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (RuleInfo rule : rules) {
      String row = "%-" + width + "s  %-7s  %s%n";
      text.append(row.formatted(rule.id(), rule.severity().id(), Printable.of(rule.summary())));
    }
    return text.append("%n%d rules%n".formatted(rules.size())).toString();
  }

  private static String json(List<RuleInfo> rules) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("schemaVersion", 1);
    ArrayNode array = root.putArray("rules");
    for (RuleInfo rule : rules) {
      ObjectNode node = array.addObject();
      node.put("id", rule.id())
          .put("summary", rule.summary())
          .put("severity", rule.severity().id())
          .put("effect", rule.effect().id());
      ArrayNode needs = node.putArray("needs");
      rule.needs().stream().sorted().map(Need::label).forEach(needs::add);
      ArrayNode modes = node.putArray("appliesTo");
      rule.modes().stream().sorted().map(SevType::id).forEach(modes::add);
      node.put("remedy", rule.remedy()).put("since", rule.since()).put("source", rule.source());
    }
    return JsonReport.print(root);
  }
}
