package dev.sevkit.validate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.VersionBoundary;
import dev.sevkit.validate.fix.FixApplier;
import dev.sevkit.validate.fix.FixResult;
import dev.sevkit.validate.kit.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds rule, page, test and list together; a failure says what to add and where. */
class RuleContractTest {

  private static final Path MAIN = Path.of("src/main/java/dev/sevkit/validate/rules");
  private static final Path TEST = Path.of("src/test/java/dev/sevkit/validate/rules");
  private static final Path PAGES = Path.of("src/main/resources/dev/sevkit/validate/rules");

  private static final Pattern ASKS_FOR_A_VERSION =
      Pattern.compile("context\\s*\\.(libvirt|qemu|hostKernel|guestKernel|ovmf)\\(\\)");

  static List<Rule> rules() {
    return BuiltInRules.all().rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_id_is_the_class_name(Rule rule) {
    assertThat(rule.info().id()).isEqualTo(idOf(rule.getClass().getSimpleName()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_rule_says_all_of_itself(Rule rule) {
    RuleInfo info = rule.info();
    assertThat(info.summary()).as("summary").isNotBlank().doesNotEndWith(".");
    assertThat(info.remedy()).as("remedy").isNotBlank().doesNotEndWith(".");
    assertThat(info.since()).as("since").matches("\\d+\\.\\d+\\.\\d+");
    assertThat(info.source()).as("source").isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_that_asks_for_a_version_says_which_one_matters(Rule rule) throws IOException {
    Path source = MAIN.resolve(folder(rule)).resolve(rule.getClass().getSimpleName() + ".java");
    boolean asks = ASKS_FOR_A_VERSION.matcher(Files.readString(source)).find();
    assertThat(rule.info().versions().isEmpty() && asks)
        .as("add turnsAt(…) to INFO of %s for each version it compares with", source)
        .isFalse();
    for (VersionBoundary boundary : rule.info().versions()) {
      assertThat(boundary.meaning()).as("meaning").isNotBlank().doesNotEndWith(".");
      assertThat(boundary.software().label()).as("software").endsWith("version");
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_rule_has_a_test(Rule rule) {
    Path test = TEST.resolve(folder(rule)).resolve(rule.getClass().getSimpleName() + "Test.java");
    assertThat(test).as("add the test of %s", rule.info().id()).exists();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_page_has_its_headings_in_order(Rule rule) {
    RulePage page = RulePage.of(rule);
    assertThat(page.title()).isEqualTo(rule.info().id());
    assertThat(page.headings().stream().filter(h -> !h.equals("Symptoms")))
        .as("headings of %s", PAGES.resolve(rule.info().id() + ".md"))
        .containsExactly("What it reports", "Why it matters", "Bad", "Good", "Source");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_bad_examples_are_reported_and_fixes_hold(Rule rule) {
    for (RulePage.Example bad : RulePage.of(rule).examples("Bad")) {
      Validator validator = alone(rule, bad);
      ValidationReport report = validator.validate(bad.document());
      assertThat(report.failed()).isEmpty();
      assertThat(report.findings()).as("findings of %s", bad).isNotEmpty();
      FixResult fixed = FixApplier.withUnsafe(validator).fix(bad.document());
      assertThat(fixed.remaining().findings())
          .as("findings with a fix that outlive it, in %s", fixed.after().source().text())
          .allMatch(finding -> finding.fixes().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_good_examples_are_judged_and_clean(Rule rule) {
    for (RulePage.Example good : RulePage.of(rule).examples("Good")) {
      ValidationReport report = alone(rule, good).validate(good.document());
      assertThat(report.failed()).isEmpty();
      assertThat(report.findings()).as("findings of %s", good).isEmpty();
      assertThat(report.skipped()).as("skipped in %s", good).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_domain_without_launch_security_is_not_judged(Rule rule) {
    ValidationReport report =
        new Validator(RuleSet.of(List.of(rule)), dev.sevkit.validate.TargetProfile.unknown())
            .validate(DomainXml.parse("plain.xml", "<domain type='kvm'><name>a</name></domain>"));
    assertThat(report.findings()).isEmpty();
    assertThat(report.skipped()).isEmpty();
  }

  @Test
  void every_rule_class_is_listed() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      List<String> ids =
          files
              .filter(file -> MAIN.relativize(file).getNameCount() == 2)
              .filter(RuleContractTest::isRule)
              .map(file -> idOf(file.getFileName().toString().replace(".java", "")))
              .toList();
      assertThat(rules().stream().map(rule -> rule.info().id()))
          .as("list every rule in BuiltInRules")
          .containsExactlyInAnyOrderElementsOf(ids);
    }
  }

  @Test
  void every_page_belongs_to_a_rule() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
          .containsExactlyInAnyOrderElementsOf(
              rules().stream().map(rule -> rule.info().id()).toList());
    }
  }

  private static boolean isRule(Path file) {
    try {
      return Files.readString(file).contains(" implements Rule {");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Validator alone(Rule rule, RulePage.Example example) {
    return new Validator(RuleSet.of(List.of(rule)), example.profile());
  }

  private static String folder(Rule rule) {
    String name = rule.getClass().getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String idOf(String className) {
    return Stream.of(className.split("(?=[A-Z])"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("-"));
  }
}
