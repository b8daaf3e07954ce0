package dev.sevkit.validate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.kit.Shared;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.fleet.FleetRule;
import dev.sevkit.validate.fleet.rules.BuiltInFleetRules;
import dev.sevkit.validate.kit.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/rules.md lists the rules as they are; {@code -Dsevkit.rewrite} writes it anew. */
class RuleIndexTest {

  private static final Path ROOT = Path.of(System.getProperty("sevkit.root", ".."));
  private static final Path INDEX = ROOT.resolve("docs").resolve("rules.md");

  @Test
  void the_index_lists_every_rule() throws IOException {
    if (System.getProperty("sevkit.rewrite") != null) {
      Files.writeString(INDEX, index());
    }
    assertThat(Files.readString(INDEX))
        .as("write docs/rules.md anew with -Dsevkit.rewrite and review the difference")
        .isEqualTo(index());
  }

  @Test
  void the_changelog_names_every_rule() throws IOException {
    String changelog = Files.readString(ROOT.resolve("CHANGELOG.md"));
    assertThat(infos())
        .extracting(rule -> "`" + rule.id() + "`")
        .allSatisfy(id -> assertThat(changelog).contains(id));
  }

  @Test
  void every_constraint_has_its_rule_or_the_reason_why_it_is_none() {
    Set<String> ids = infos().map(RuleInfo::id).collect(Collectors.toSet());
    List<Constraint> constraints = Constraint.all();
    assertThat(constraints)
        .allSatisfy(constraint -> assertThat(ids).containsAll(constraint.rules()))
        .allSatisfy(
            constraint ->
                assertThat(constraint.rules().isEmpty() && constraint.reason().isEmpty())
                    .as(constraint.toString())
                    .isFalse());
    assertThat(constraints.stream().flatMap(constraint -> constraint.rules().stream()))
        .as("rules without a constraint in constraints.md")
        .containsAll(ids);
  }

  @Test
  void no_constraint_of_the_specification_is_missing() {
    Pattern heading = Pattern.compile("(?m)^#### ([^—]+) —");
    List<String> specified =
        heading
            .matcher(Shared.text("reference/rules.md"))
            .results()
            .flatMap(match -> names(match.group(1)))
            .toList();
    assertThat(specified).hasSizeGreaterThan(150);
    assertThat(Constraint.all()).extracting(Constraint::id).containsAll(specified);
  }

  private static Stream<RuleInfo> infos() {
    return Stream.concat(
        BuiltInRules.all().rules().stream().map(Rule::info),
        BuiltInFleetRules.all().stream().map(FleetRule::info));
  }

  /** One heading may name several: {@code SEV-HOST-VERSIONS-SEV / -ES / -SNP}. */
  private static Stream<String> names(String heading) {
    List<String> parts = List.of(heading.strip().split(" / "));
    String first = parts.get(0);
    return parts.stream()
        .map(part -> part.startsWith("-") ? first.replaceFirst("-[A-Z]+$", part) : part);
  }

  private static String index() {
    List<RuleInfo> rules = BuiltInRules.all().rules().stream().map(Rule::info).toList();
    return """
    # Rules

    %d rules. A rule without an entry under *needs* judges by the domain alone; the others are skipped, and listed as skipped,
    when what they need is not known. *Fix* says what `sevkit fix` can do: a safe fix is applied, an unsafe one only on
    demand. `sevkit explain RULE` prints a rule's page.

    | rule | severity | effect | for | needs | fix | what it reports | source |
    |---|---|---|---|---|---|---|---|
    """
            .formatted(rules.size())
        + BuiltInRules.all().rules().stream().map(RuleIndexTest::row).collect(Collectors.joining())
        + """

        ## The guests of one host

        `sevkit lint --fleet` judges these, too; see [fleet.md](fleet.md).

        | rule | severity | effect | for | needs | fix | what it reports | source |
        |---|---|---|---|---|---|---|---|
        """
        + BuiltInFleetRules.all().stream()
            .map(rule -> row(rule.info(), "fleet/rules", ""))
            .collect(Collectors.joining())
        + """

        ## Versions

        From these versions on a rule judges otherwise. A version that is not known is not assumed; the version of the machine
        type is a lower bound for QEMU's.

        | rule | libvirt | QEMU | host kernel | guest kernel | OVMF |
        |---|---|---|---|---|---|
        """
        + rules.stream()
            .filter(rule -> !rule.versions().isEmpty())
            .map(RuleIndexTest::versions)
            .collect(Collectors.joining())
        + """

        ## Constraints

        What libvirt, QEMU, the kernel, OVMF and AMD's firmware demand of a SEV guest, by the working name of each constraint,
        and the rules that check it; or why no rule does.

        | constraint | rules | remark |
        |---|---|---|
        """
        + Constraint.all().stream().map(Constraint::row).collect(Collectors.joining());
  }

  private static String row(Rule rule) {
    return row(rule.info(), "rules", fixes(rule));
  }

  private static String row(RuleInfo info, String folder, String fixes) {
    String page = "../sev-validate/src/main/resources/dev/sevkit/validate/" + folder + "/%s.md";
    return "| [%s](%s) | %s | %s | %s | %s | %s | %s | %s |%n"
        .formatted(
            info.id(),
            page.formatted(info.id()),
            info.severity().id(),
            info.effect().id(),
            info.modes().size() == SevType.values().length
                ? "all"
                : info.modes().stream().sorted().map(SevType::id).collect(Collectors.joining(", ")),
            info.needs().stream().sorted().map(Need::label).collect(Collectors.joining(", ")),
            fixes,
            cell(info.summary()),
            cell(info.source()));
  }

  private static String versions(RuleInfo rule) {
    return "| %s | %s | %s | %s | %s | %s |%n"
        .formatted(
            rule.id(),
            versions(rule, Need.LIBVIRT_VERSION),
            versions(rule, Need.QEMU_VERSION),
            versions(rule, Need.HOST_KERNEL),
            versions(rule, Need.GUEST_KERNEL),
            versions(rule, Need.OVMF_VERSION));
  }

  private static String versions(RuleInfo rule, Need software) {
    return rule.versions().stream()
        .filter(boundary -> boundary.software() == software)
        .map(boundary -> cell(boundary.toString()))
        .collect(Collectors.joining("; "));
  }

  /** Which fixes the page's bad examples are given. */
  private static String fixes(Rule rule) {
    Set<String> kinds = new TreeSet<>();
    for (RulePage.Example bad : RulePage.of(rule).examples("Bad")) {
      new Validator(RuleSet.of(List.of(rule)), bad.profile())
          .validate(bad.document()).findings().stream()
              .flatMap(finding -> finding.fixes().stream())
              .forEach(fix -> kinds.add(fix.safe() ? "safe" : "unsafe"));
    }
    return String.join(", ", kinds);
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }
}
