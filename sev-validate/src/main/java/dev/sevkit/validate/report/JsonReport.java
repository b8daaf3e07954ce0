package dev.sevkit.validate.report;

import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.model.xml.SourceText;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.ValidationReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Findings for programs, as JSON. Its fields are public API; {@code schemaVersion} changes when one
 * of them changes its meaning or goes.
 */
public final class JsonReport {

  private static final int SCHEMA_VERSION = 1;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonReport() {}

  /** The report as one JSON object, indented, with a line feed at the end. */
  public static String render(LintReport report) {
    return print(tree(report));
  }

  /** A JSON tree as text, indented, with a line feed at the end. */
  public static String print(ObjectNode tree) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
  }

  /** The report as a tree, for those who add to it. */
  public static ObjectNode tree(LintReport report) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("schemaVersion", SCHEMA_VERSION);
    ArrayNode findings = root.putArray("findings");
    ArrayNode skipped = root.putArray("skipped");
    ArrayNode errors = root.putArray("errors");
    report.reports().forEach(one -> judged(one, findings, skipped, errors));
    report.unread().forEach(unread -> error(errors, unread.location(), unread.message()));
    summary(root.putObject("summary"), report);
    return root;
  }

  private static void judged(
      ValidationReport report, ArrayNode findings, ArrayNode skipped, ArrayNode errors) {
    report.findings().forEach(finding -> finding(findings.addObject(), report.source(), finding));
    report
        .skipped()
        .forEach(
            rule ->
                skipped
                    .addObject()
                    .put("rule", rule.rule().id())
                    .put("file", report.source().name())
                    .put("needs", rule.needsInWords()));
    report
        .failed()
        .forEach(
            rule ->
                error(
                    errors,
                    new SourceLocation(report.source().name(), 0, 0, 0, 0, ""),
                    "rule %s broke: %s".formatted(rule.rule().id(), rule.cause())));
  }

  private static void finding(ObjectNode node, SourceText source, Finding finding) {
    node.put("rule", finding.id())
        .put("severity", finding.severity().id())
        .put("effect", finding.rule().effect().id());
    SourceLocation at = finding.location();
    node.put("file", source.name());
    place(node, at);
    node.put("path", at.path())
        .put("message", finding.message())
        .put("expected", finding.expected().orElse(null))
        .put("found", finding.found().orElse(null))
        .put("help", finding.help());
    ArrayNode fixes = node.putArray("fixes");
    finding.fixes().forEach(fix -> fix(fixes.addObject(), source, fix));
  }

  private static void fix(ObjectNode node, SourceText source, Fix fix) {
    node.put("description", fix.description()).put("safe", fix.safe());
    ArrayNode edits = node.putArray("edits");
    for (TextEdit edit : fix.edits()) {
      ObjectNode one = edits.addObject();
      place(one, source.location(edit.start(), edit.end(), ""));
      one.put("text", edit.text());
    }
  }

  private static void place(ObjectNode node, SourceLocation at) {
    node.put("line", at.line())
        .put("column", at.column())
        .put("endLine", at.endLine())
        .put("endColumn", at.endColumn());
  }

  private static void error(ArrayNode errors, SourceLocation at, String message) {
    ObjectNode node = errors.addObject().put("file", at.source());
    if (at.isKnown()) {
      node.put("line", at.line()).put("column", at.column());
    } else {
      node.putNull("line").putNull("column");
    }
    node.put("message", message);
  }

  private static void summary(ObjectNode node, LintReport report) {
    node.put("files", report.files())
        .put("errors", report.count(Severity.ERROR))
        .put("warnings", report.count(Severity.WARNING))
        .put("infos", report.count(Severity.INFO))
        .put("skipped", report.skipped())
        .put("failed", report.unread().size() + report.failed())
        .put("suppressed", report.suppressed())
        .put("known", report.known());
  }
}
