package dev.sevkit.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.validate.fix.FixApplier;
import dev.sevkit.validate.fix.FixResult;
import dev.sevkit.validate.kit.Fixtures;
import dev.sevkit.validate.rules.BuiltInRules;
import dev.sevkit.validate.schema.SchemaCheck;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {

  private static final String IGNORE = "<!-- sevkit:ignore memory-not-locked reason=\"test\" -->";

  private static final Validator VALIDATOR =
      new Validator(
          RuleSet.of(
              BuiltInRules.all().rules().stream()
                  .filter(
                      rule ->
                          Set.of("memory-not-locked", "policy-missing", "cbitpos-mismatch")
                              .contains(rule.info().id()))
                  .toList()),
          TargetProfile.unknown());

  /** One error, at the memory in line 5. */
  private static String guest(String beforeRoot, String beforeMemory, String beforeEnd) {
    return """
    <?xml version='1.0'?>
    %s
    <domain type='kvm'>
      %s
      <memory unit='GiB'>4</memory>
      <launchSecurity type='sev'>
        <policy>0x3</policy>
      </launchSecurity>
      %s
    </domain>
    """
        .formatted(beforeRoot, beforeMemory, beforeEnd);
  }

  private static ValidationReport judge(String xml) {
    return VALIDATOR.validate(DomainXml.parse("guest.xml", xml));
  }

  private static List<String> found(String xml) {
    return judge(xml).findings().stream()
        .map(finding -> finding.location().line() + " " + finding.id())
        .toList();
  }

  @Test
  void without_a_comment_the_finding_stands() {
    assertThat(found(guest("", "", ""))).containsExactly("5 memory-not-locked");
  }

  @Test
  void silences_the_element_after_it() {
    ValidationReport report = judge(guest("", IGNORE, ""));
    assertThat(report.findings()).isEmpty();
    assertThat(report.suppressed()).extracting(Finding::id).containsExactly("memory-not-locked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!--sevkit:ignore memory-not-locked reason='test'-->",
        "<!-- sevkit:ignore policy-missing, memory-not-locked reason=\"two rules\" -->",
        "<!--\n sevkit:ignore\n memory-not-locked\n reason = \"over\n lines\" -->",
        "<!-- sevkit: ignore memory-not-locked reason=\"a space\" -->",
        "<!-- sevkit:ignore memory-not-locked reason=\"a\" --> <!-- a remark -->",
      })
  void is_read_as_people_write_it(String comment) {
    assertThat(judge(guest("", comment, "")).suppressed()).hasSize(1);
  }

  @Test
  void in_the_prolog_it_silences_the_whole_domain() {
    assertThat(found(guest(IGNORE, "", ""))).isEmpty();
    assertThat(found(guest(IGNORE + "\n<?pi <!-- no comment -->?><!-- remark -->", "", "")))
        .isEmpty();
  }

  @Test
  void within_another_comment_of_the_prolog_or_an_instruction_it_is_text() {
    String inside = "<!-- once there was sevkit:ignore memory-not-locked reason='x' -->";
    assertThat(found(guest(inside, "", ""))).containsExactly("5 memory-not-locked");
    String instruction = "<?note <!-- sevkit:ignore memory-not-locked reason='x' --> ?>";
    assertThat(found(guest(instruction, "", ""))).containsExactly("5 memory-not-locked");
  }

  @Test
  void after_the_element_it_silences_nothing_and_is_unused() {
    assertThat(found(guest("", "", IGNORE)))
        .containsExactly("5 memory-not-locked", "9 suppression-unused");
    assertThat(found(guest("", "", "") + IGNORE))
        .containsExactly("5 memory-not-locked", "11 suppression-unused");
  }

  @Test
  void before_another_element_it_silences_nothing_there() {
    String misplaced = guest("", "", "").replace("  <launch", "  " + IGNORE + "\n  <launch");
    assertThat(found(misplaced)).containsExactly("5 memory-not-locked", "6 suppression-unused");
  }

  @Test
  void text_between_comment_and_element_breaks_the_bond() {
    assertThat(found(guest("", IGNORE + " text", "")))
        .containsExactly("4 suppression-unused", "5 memory-not-locked");
  }

  @Test
  void written_twice_the_first_is_unused() {
    assertThat(found(guest("", IGNORE + "\n" + IGNORE, "")))
        .containsExactly("4 suppression-unused");
    assertThat(found(guest(IGNORE, IGNORE, ""))).containsExactly("2 suppression-unused");
  }

  @Test
  void a_rule_named_twice_in_one_comment_is_named_once() {
    String twice = "<!-- sevkit:ignore memory-not-locked memory-not-locked reason='x' -->";
    assertThat(found(guest("", twice, ""))).isEmpty();
  }

  @Test
  void of_two_rules_in_one_comment_the_idle_one_is_unused() {
    String both = "<!-- sevkit:ignore policy-missing, memory-not-locked reason='x' -->";
    List<Finding> findings = judge(guest("", both, "")).findings();
    assertThat(findings)
        .extracting(Finding::message)
        .containsExactly("suppression silences nothing: policy-missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "reason", "reason=\"\"", "reason='  '"})
  void without_a_reason_it_works_and_is_reported(String reason) {
    String comment = "<!-- sevkit:ignore memory-not-locked %s -->".formatted(reason);
    assertThat(judge(guest("", comment, "")).suppressed()).hasSize(1);
    assertThat(found(guest("", comment, ""))).contains("4 suppression-without-reason");
  }

  @Test
  void a_misspelt_rule_is_reported_with_the_one_meant() {
    String comment = "<!-- sevkit:ignore memory-not-loked reason='x' -->";
    assertThat(judge(guest("", comment, "")).findings())
        .extracting(Finding::message)
        .contains("suppression names no rule: expected memory-not-locked, found memory-not-loked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sevkit:ignore",
        "sevkit:ignore reason='x'",
        "sevkit:ignroe memory-not-locked reason='x'",
        "sevkit:disable memory-not-locked",
        "sevkit:ignore suppression-unused reason='x'",
      })
  void what_names_no_rule_is_reported(String comment) {
    assertThat(found(guest("", "<!-- " + comment + " -->", "")))
        .contains("4 suppression-unknown-rule", "5 memory-not-locked");
  }

  @Test
  void a_remark_about_sevkit_is_no_suppression() {
    String remark = "<!-- sevkit: see the runbook --> <!-- sevkit:--> <!-- sevkit lint -->";
    assertThat(found(guest("", remark, ""))).containsExactly("5 memory-not-locked");
  }

  @Test
  void nothing_is_said_of_a_rule_that_was_skipped_or_is_off() {
    String skipped = "<!-- sevkit:ignore cbitpos-mismatch reason='x' -->";
    String withCbitpos =
        guest("", IGNORE, "")
            .replace("<launch", skipped + "<launch")
            .replace("<policy>", "<cbitpos>47</cbitpos><policy>");
    assertThat(judge(withCbitpos).skipped()).hasSize(1);
    assertThat(found(withCbitpos)).isEmpty();
    Validator off = VALIDATOR.without(Set.of("memory-not-locked"));
    assertThat(off.validate(DomainXml.parse("guest.xml", guest("", IGNORE, ""))).findings())
        .isEmpty();
  }

  @Test
  void nothing_is_said_of_a_rule_whose_vendor_is_not_loaded() {
    String comment = "<!-- sevkit:ignore acme/disk-cache reason='x' -->";
    assertThat(found(guest("", comment, ""))).containsExactly("5 memory-not-locked");
  }

  @Test
  void nothing_is_said_in_a_domain_that_is_not_judged() {
    assertThat(found(IGNORE + "<domain type='kvm'/>")).isEmpty();
  }

  @Test
  void its_own_findings_can_be_switched_off_and_weighed() {
    DomainXml unreasoned =
        DomainXml.parse("g.xml", guest("", "<!-- sevkit:ignore memory-not-locked -->", ""));
    assertThat(VALIDATOR.without(Set.of("suppression-without-reason")).validate(unreasoned))
        .extracting(ValidationReport::findings)
        .isEqualTo(List.of());
    Validator strict = VALIDATOR.severities(Map.of("suppression-without-reason", Severity.ERROR));
    assertThat(strict.validate(unreasoned).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void what_is_silenced_is_not_fixed() {
    FixResult result =
        FixApplier.safe(VALIDATOR).fix(DomainXml.parse("g.xml", guest("", IGNORE, "")));
    assertThat(result.isChanged()).isFalse();
    assertThat(
            FixApplier.safe(VALIDATOR).fix(DomainXml.parse("g.xml", guest("", "", ""))).isChanged())
        .isTrue();
  }

  @Test
  void the_findings_of_checks_are_silenced_too() {
    DocumentCheck check =
        new DocumentCheck() {
          @Override
          public RuleInfo info() {
            return SchemaCheck.INFO;
          }

          @Override
          public List<Finding> findings(DomainXml document) {
            SourceLocation memory = document.root().child("memory").orElseThrow().location();
            return List.of(SchemaCheck.INFO.at(memory));
          }
        };
    String comment =
        "<!-- sevkit:ignore schema-violation memory-not-locked reason='patched libvirt' -->";
    DomainXml document = DomainXml.parse("g.xml", guest("", comment, ""));
    assertThat(VALIDATOR.with(check).validate(document).findings()).isEmpty();
    assertThat(VALIDATOR.validate(document).findings()).isEmpty();
  }

  @Test
  void a_check_it_knows_by_name_is_the_schema_check() {
    assertThat(Suppressions.CHECKS).containsExactly(SchemaCheck.INFO.id());
  }

  @Test
  void a_great_many_comments_take_no_great_time() {
    String many = (IGNORE + "\n").repeat(20_000);
    assertThat(judge(guest(many, many, many)).suppressed()).hasSize(1);
  }

  static Stream<RuleInfo> all() {
    return Suppressions.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void each_has_a_page_whose_examples_are_true(RuleInfo info) {
    String page = Suppressions.page(info.id()).orElseThrow();
    assertThat(page)
        .isEqualTo(Fixtures.text("dev/sevkit/validate/" + info.id() + ".md"))
        .startsWith("# " + info.id() + "\n");
    assertThat(ids(example(page, "Bad"))).contains(info.id());
    assertThat(ids(example(page, "Good"))).noneMatch(id -> id.startsWith("suppression-"));
    assertThat(Suppressions.page("policy-missing")).isEmpty();
  }

  private static List<String> ids(String xml) {
    return new Validator(BuiltInRules.all(), TargetProfile.unknown())
        .validate(DomainXml.parse("guest.xml", xml)).findings().stream().map(Finding::id).toList();
  }

  private static String example(String page, String section) {
    int start = page.indexOf("```xml\n", page.indexOf("\n## " + section + "\n")) + 7;
    return page.substring(start, page.indexOf("```", start));
  }
}
