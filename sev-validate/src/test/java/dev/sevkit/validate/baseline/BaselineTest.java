package dev.sevkit.validate.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.rules.devices.VirtioWithoutIommu;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

  private static final String FIRST =
      "<interface type='network'>\n  <source network='a'/>\n  <model type='virtio'/>\n</interface>\n";
  private static final String SECOND = FIRST.replace("'a'", "'b'");

  private static final Validator VALIDATOR =
      new Validator(
          RuleSet.of(List.of(new VirtioWithoutIommu())),
          TargetProfile.unknown().qemu(Version.of(5, 2)));

  private static ValidationReport report(String devices) {
    return VALIDATOR.validate(DomainXml.parse("guest.xml", Domains.sev(devices)));
  }

  private static Baseline of(String devices) {
    return Baseline.of(Baseline.entries("guest.xml", report(devices)));
  }

  private static List<Integer> fresh(BaselineComparison comparison, String devices) {
    return comparison.apply("guest.xml", report(devices), VALIDATOR.judging()).findings().stream()
        .map(finding -> finding.location().line())
        .toList();
  }

  @Test
  void the_findings_there_are_need_no_baseline_to_be_found() {
    assertThat(report(FIRST).findings()).hasSize(1);
    assertThat(fresh(Baseline.of(List.of()).compare(), FIRST)).hasSize(1);
  }

  @Test
  void what_it_lists_is_known() {
    BaselineComparison comparison = of(FIRST).compare();
    ValidationReport compared = comparison.apply("guest.xml", report(FIRST), VALIDATOR.judging());
    assertThat(compared.findings()).isEmpty();
    assertThat(compared.known()).extracting(Finding::id).containsExactly("virtio-without-iommu");
    assertThat(comparison.stale()).isEmpty();
  }

  @Test
  void what_moves_or_is_indented_stays_known() {
    assertThat(fresh(of(FIRST).compare(), "<!-- more -->\n\n\n" + FIRST.indent(6))).isEmpty();
    assertThat(fresh(of(FIRST).compare(), FIRST.replace("\n", "\r\n"))).isEmpty();
  }

  @Test
  void one_more_of_the_same_kind_is_new() {
    assertThat(fresh(of(FIRST).compare(), FIRST + SECOND)).hasSize(1);
    assertThat(fresh(of(FIRST).compare(), FIRST + FIRST)).containsExactly(10);
  }

  @Test
  void a_sibling_before_it_does_not_make_it_new() {
    String another = "<interface type='user'>\n  <model type='e1000'/>\n</interface>\n";
    assertThat(report(another).findings()).isEmpty();
    assertThat(fresh(of(FIRST).compare(), another + FIRST)).isEmpty();
  }

  @Test
  void another_file_is_another_finding() {
    ValidationReport compared =
        of(FIRST).compare().apply("other.xml", report(FIRST), VALIDATOR.judging());
    assertThat(compared.findings()).hasSize(1);
  }

  @Test
  void the_same_file_compared_twice_gives_the_same() {
    BaselineComparison comparison = of(FIRST).compare();
    assertThat(fresh(comparison, FIRST)).isEmpty();
    assertThat(fresh(comparison, FIRST)).isEmpty();
  }

  @Test
  void what_no_longer_occurs_is_stale() {
    BaselineComparison comparison = of(FIRST).compare();
    fresh(comparison, "");
    assertThat(comparison.stale())
        .extracting(BaselineEntry::rule)
        .containsExactly("virtio-without-iommu");
  }

  @Test
  void what_was_not_run_is_not_stale() {
    BaselineComparison comparison = of(FIRST).compare();
    comparison.apply("guest.xml", report(""), Set.of("other-rule"));
    assertThat(comparison.stale()).isEmpty();
    assertThat(comparison.filesNotSeen(Set.of())).containsExactly("guest.xml");
    assertThat(comparison.filesNotSeen(Set.of("guest.xml"))).isEmpty();
    assertThat(comparison.of("guest.xml")).hasSize(1);
  }

  @Test
  void what_is_written_is_read() {
    Baseline written = of(FIRST + SECOND);
    String json = written.render();
    assertThat(Baseline.parse("b.json", bytes(json)).entries()).isEqualTo(written.entries());
    assertThat(json).endsWith("}\n").startsWith("{\n  \"schemaVersion\": 1,\n  \"findings\": [\n");
    assertThat(json.lines()).hasSize(written.entries().size() + 5);
    assertThat(Baseline.parse("b.json", bytes(Baseline.of(List.of()).render())).entries())
        .isEmpty();
  }

  @Test
  void names_with_quotes_and_line_ends_are_read_as_written() {
    BaselineEntry odd = new BaselineEntry("a\"b\\\n\u0001.xml", "/domain", "policy-missing", "00");
    Baseline read = Baseline.parse("b.json", bytes(Baseline.of(List.of(odd)).render()));
    assertThat(read.entries()).containsExactly(odd);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          ^^                                            | expected a baseline, which is a JSON object
          []                                            | expected a baseline, which is a JSON object
          {}                                            | the field "schemaVersion" is missing
          {"schemaVersion": 1}                          | the field "findings" is missing
          {"schemaVersion": 2, "findings": []}          | schemaVersion: expected 1, found 2
          {"schemaVersion": "1", "findings": []}        | expected a number as schemaVersion
          {"schemaVersion": 1, "findings": {}}          | expected a list as findings
          {"schemaVersion": 1, "findings": [1]}         | expected a finding, which is a JSON object
          {"schemaVersion": 1, "findings": [{}]}        | the field "file" is missing
          {"schemaVersion": 1, "findings": [{"file": 1}]} | expected a string as file
          {"schemaVersion": 1, "findings": [{"line": 1}]} | unknown field "line"
          {"schemaVersion": 1, "findings": [], "x": 1}  | unknown field "x"
          {"schemaVersion": 1, "schemaVersion": 1}      | not valid JSON
          {"schemaVersion": 1, "findings": []} {}       | expected the end of the baseline
          {"schemaVersion": 1, "findings": [            | not valid JSON
          <baseline/>                                   | not valid JSON
          {"version": "2.1.0", "runs": []}              | unknown field "version"
          """)
  void another_format_is_refused_with_its_place(String json, String message) {
    assertThatThrownBy(() -> Baseline.parse("b.json", bytes(json)))
        .isInstanceOf(ModelReadException.class)
        .hasMessageContaining(message)
        .satisfies(
            e -> assertThat(((ModelReadException) e).location().source()).isEqualTo("b.json"));
  }

  @Test
  void deep_nesting_is_refused() {
    assertThatThrownBy(
            () -> Baseline.parse("b.json", bytes("{\"findings\":" + "[".repeat(100_000))))
        .isInstanceOf(ModelReadException.class);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
