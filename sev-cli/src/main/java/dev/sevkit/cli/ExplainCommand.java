package dev.sevkit.cli;

import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.custom.CustomRules;
import dev.sevkit.validate.pages.PageSearch;
import dev.sevkit.validate.pages.Pages;
import dev.sevkit.validate.report.Printable;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sevkit explain}: a rule's page, by name or by the message a user has before them. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    description = {
      "Print the page of a rule, or find the rules behind an error message:",
      "sevkit explain \"cbitpos check failed, host '51' requested '47'\""
    })
final class ExplainCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "RULE|TEXT",
      description =
          "Name of a rule, or the text of an error message of libvirt, QEMU or the kernel.")
  private List<String> words = List.of();

  @Mixin private final RuleOptions options = new RuleOptions();

  private final Console console;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String text = String.join(" ", words);
    Optional<String> page = Pages.of(text).or(() -> custom(text));
    return page.isPresent() ? print(page.get()) : search(text);
  }

  private Optional<String> custom(String id) {
    return options.custom().stream()
        .filter(rule -> rule.info().id().equals(id))
        .findFirst()
        .map(ExplainCommand::page);
  }

  private static String page(Rule rule) {
    RuleInfo info = rule.info();
    String brief = "# %s%n%n%s%n%nhelp: %s%n".formatted(info.id(), info.summary(), info.remedy());
    return CustomRules.page(rule)
        .orElse(brief)
        .lines()
        .map(Printable::of)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private int print(String page) {
    PrintWriter out = console.out();
    out.print(page);
    out.flush();
    return ExitCode.CLEAN;
  }

  private int search(String text) {
    List<PageSearch.Hit> hits = PageSearch.ofAll().search(text);
    PrintWriter out = console.out();
    if (hits.isEmpty()) {
      throw CommandException.unusable(
          "no page is named or speaks of '" + text + "'" + suggestion(text));
    }
    for (PageSearch.Hit hit : hits) {
      out.println(hit.page().id() + ": " + hit.page().summary());
      hit.symptom().ifPresent(symptom -> out.println("  symptom: " + symptom));
      hit.page().advice().forEach(line -> out.println("  " + line));
      out.println();
    }
    out.println("'sevkit explain NAME' prints the whole page");
    out.flush();
    return ExitCode.CLEAN;
  }

  private static String suggestion(String text) {
    return Pages.subjects()
        .map(rule -> rule.id())
        .filter(id -> id.contains(text) || text.contains(id))
        .findFirst()
        .map(id -> "; did you mean " + id + "?")
        .orElse("; 'sevkit rules' lists them");
  }
}
