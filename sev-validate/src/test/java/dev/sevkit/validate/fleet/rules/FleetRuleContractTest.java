package dev.sevkit.validate.fleet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.fleet.FleetMember;
import dev.sevkit.validate.fleet.FleetReport;
import dev.sevkit.validate.fleet.FleetRule;
import dev.sevkit.validate.fleet.FleetValidator;
import dev.sevkit.validate.kit.RulePage;
import dev.sevkit.validate.rules.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds fleet rule, page, test, list and documentation together. */
class FleetRuleContractTest {

  private static final String FOLDER = "dev/sevkit/validate/fleet/rules";
  private static final Path PAGES = Path.of("src/main/resources", FOLDER);
  private static final Path RULES = Path.of("src/main/java", FOLDER);
  private static final Path TESTS = Path.of("src/test/java", FOLDER);
  private static final Path ROOT = Path.of(System.getProperty("sevkit.root", ".."));

  static List<FleetRule> rules() {
    return BuiltInFleetRules.all();
  }

  private static Stream<String> ids() {
    return rules().stream().map(rule -> rule.info().id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_rule_says_all_of_itself(FleetRule rule) {
    RuleInfo info = rule.info();
    assertThat(info.id()).isEqualTo(idOf(rule.getClass().getSimpleName()));
    assertThat(info.summary()).as("summary").isNotBlank().doesNotEndWith(".");
    assertThat(info.remedy()).as("remedy").isNotBlank().doesNotEndWith(".");
    assertThat(info.since()).as("since").matches("\\d+\\.\\d+\\.\\d+");
    assertThat(info.source()).as("source").isNotBlank();
    assertThat(TESTS.resolve(rule.getClass().getSimpleName() + "Test.java")).exists();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_page_has_its_headings_in_order(FleetRule rule) {
    RulePage page = RulePage.of(rule);
    assertThat(page.title()).isEqualTo(rule.info().id());
    assertThat(page.headings().stream().filter(h -> !h.equals("Symptoms")))
        .containsExactly("What it reports", "Why it matters", "Bad", "Good", "Source");
    assertThat(BuiltInFleetRules.page(rule.info().id())).isPresent();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_bad_documents_are_reported_and_the_good_are_not(FleetRule rule) {
    assertThat(judged(rule, "Bad").findings()).isNotEmpty();
    FleetReport good = judged(rule, "Good");
    assertThat(good.findings()).isEmpty();
    assertThat(good.skipped()).isEmpty();
  }

  /** What is known of the host stands in the first block. */
  private static FleetReport judged(FleetRule rule, String heading) {
    List<RulePage.Example> examples = RulePage.of(rule).examples(heading);
    TargetProfile host = examples.get(0).profile();
    List<FleetMember> members = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      DomainXml document = DomainXml.parse("guest-" + i + ".xml", examples.get(i).xml());
      members.add(FleetMember.of(document, host).orElseThrow());
    }
    FleetReport report = new FleetValidator(List.of(rule), host).validate(members);
    assertThat(report.failed()).isEmpty();
    return report;
  }

  @Test
  void every_rule_and_every_page_is_listed_in_order() throws IOException {
    assertThat(ids()).isSorted().doesNotHaveDuplicates();
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
          .containsExactlyInAnyOrderElementsOf(ids().toList());
    }
    try (Stream<Path> files = Files.list(RULES)) {
      assertThat(files.filter(FleetRuleContractTest::isRule)).hasSize(rules().size());
    }
  }

  @Test
  void no_name_is_that_of_a_rule_for_one_domain() {
    assertThat(BuiltInRules.all().rules().stream().map(Rule::info).map(RuleInfo::id))
        .doesNotContainAnyElementsOf(ids().toList());
    assertThat(BuiltInFleetRules.page("cbitpos-mismatch")).isEmpty();
  }

  @Test
  void the_documentation_names_every_rule() throws IOException {
    String text = Files.readString(ROOT.resolve("docs/fleet.md"));
    assertThat(ids()).allSatisfy(id -> assertThat(text).contains("[" + id + "]"));
  }

  private static boolean isRule(Path file) {
    try {
      return Files.readString(file).contains(" implements FleetRule {");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String idOf(String className) {
    return Stream.of(className.split("(?=[A-Z])"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("-"));
  }
}
