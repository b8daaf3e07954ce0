package dev.sevkit.validate.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.kit.Shared;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.rules.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Documents of the corpus whose every finding was read beside the document: the rules say of them
 * what was judged right, and no more. {@code -Dsevkit.rewrite} writes the table anew; what is new
 * in it is {@code unjudged} until someone has read it. A document is added by a line with its path,
 * the other cells empty.
 */
class JudgedFindingsTest {

  private static final Path TABLE =
      Path.of(System.getProperty("sevkit.root", ".."))
          .resolve("sev-validate/src/test/resources/judged-findings.txt");

  @Test
  void the_findings_of_the_documents_that_were_read_are_those_judged() throws IOException {
    List<JudgedFinding> judged = table();
    List<JudgedFinding> found = found(judged);
    if (System.getProperty("sevkit.rewrite") != null) {
      Files.write(TABLE, lines(comments(), found));
      judged = table();
    }
    assertThat(said(found))
        .as("read what came and went, then write %s with -Dsevkit.rewrite", TABLE.getFileName())
        .containsExactlyElementsOf(said(judged));
    assertThat(judged).filteredOn(finding -> !finding.isJudged()).as("not judged yet").isEmpty();
  }

  @Test
  void nothing_is_reported_twice_in_one_place() throws IOException {
    for (String document : documents(table())) {
      for (SevType type : SevType.values()) {
        assertThat(findings(document, type))
            .extracting(finding -> JudgedFinding.placeOf(document, finding))
            .as("%s as %s", document, type.id())
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void the_documents_are_many_and_do_not_ask_for_sev_themselves() throws IOException {
    List<String> documents = documents(table());
    assertThat(documents).hasSizeGreaterThanOrEqualTo(50);
    assertThat(documents)
        .allSatisfy(
            document ->
                assertThat(read(document).domain().getLaunchSecurity()).as(document).isEmpty());
  }

  /** What is found, with the verdicts of the findings that are already known. */
  private static List<JudgedFinding> found(List<JudgedFinding> judged) {
    Map<String, JudgedFinding> known =
        judged.stream()
            .collect(Collectors.toMap(JudgedFinding::said, Function.identity(), (a, b) -> a));
    return documents(judged).stream()
        .flatMap(JudgedFindingsTest::unjudged)
        .map(finding -> known.getOrDefault(finding.said(), finding))
        .toList();
  }

  private static Stream<JudgedFinding> unjudged(String document) {
    Map<Finding, List<String>> types = new LinkedHashMap<>();
    Map<List<String>, Finding> first = new LinkedHashMap<>();
    for (SevType type : SevType.values()) {
      for (Finding finding : findings(document, type)) {
        Finding place =
            first.computeIfAbsent(JudgedFinding.placeOf(document, finding), key -> finding);
        types.computeIfAbsent(place, key -> new ArrayList<>()).add(type.id());
      }
    }
    return first.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(
            entry ->
                new JudgedFinding(
                    entry.getKey(),
                    String.join(" ", types.getOrDefault(entry.getValue(), List.of())),
                    JudgedFinding.UNJUDGED,
                    ""));
  }

  private static List<Finding> findings(String document, SevType type) {
    TargetProfile target = TargetProfile.unknown().as(type);
    ValidationReport report = new Validator(BuiltInRules.all(), target).validate(read(document));
    assertThat(report.failed()).isEmpty();
    return report.findings();
  }

  private static DomainXml read(String document) {
    return DomainXml.read(Shared.path("corpus/domains/" + document));
  }

  private static List<String> documents(List<JudgedFinding> judged) {
    return judged.stream().map(JudgedFinding::document).distinct().toList();
  }

  private static List<String> said(List<JudgedFinding> findings) {
    return findings.stream().map(JudgedFinding::said).toList();
  }

  private static List<JudgedFinding> table() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(JudgedFinding::parse)
        .toList();
  }

  private static List<String> comments() throws IOException {
    return Files.readAllLines(TABLE).stream().filter(line -> line.startsWith("#")).toList();
  }

  private static List<String> lines(List<String> comments, List<JudgedFinding> found) {
    return Stream.concat(comments.stream(), found.stream().map(JudgedFinding::toString)).toList();
  }
}
