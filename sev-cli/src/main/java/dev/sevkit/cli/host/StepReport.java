package dev.sevkit.cli.host;

import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.cli.attest.Streams;
import dev.sevkit.validate.report.JsonReport;
import dev.sevkit.validate.report.LintReport;
import dev.sevkit.validate.report.Printable;
import dev.sevkit.validate.report.TextReport;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was done with a guest, a line a step: words for people, a JSON object for programs. What
 * failed is told on standard error, and to programs by a last object, too.
 */
final class StepReport {

  private final Streams streams;
  private final boolean json;

  StepReport(Streams streams, boolean json) {
    this.streams = streams;
    this.json = json;
  }

  /** Runs a command and gives its exit code; nothing is thrown. */
  int guard(Callable<Integer> command) {
    return AttestExit.guard(
        streams,
        false,
        () -> {
          try {
            return command.call();
          } catch (RuntimeException e) {
            return failed(HostFailure.of(e).orElseThrow(() -> e));
          }
        });
  }

  private int failed(HostFailure failure) {
    failure.report().map(report -> new LintReport(List.of(report), List.of())).ifPresent(this::say);
    streams.note("sevkit: " + Printable.of(failure.message()));
    failure.pages().stream()
        .findFirst()
        .ifPresent(page -> streams.note("  explained by: sevkit explain " + page));
    if (json) {
      streams.result(JsonMapper.shared().writeValueAsString(tree(failure)));
    }
    return failure.exitCode();
  }

  private void say(LintReport report) {
    StringBuilder text = new StringBuilder();
    new TextReport(text, false).write(report);
    streams.note(text.toString().stripTrailing());
  }

  private static ObjectNode tree(HostFailure failure) {
    ObjectNode tree = JsonMapper.shared().createObjectNode();
    tree.put("step", "failed").put("exitCode", failure.exitCode());
    tree.put("message", failure.message());
    failure
        .firmwareError()
        .ifPresent(
            error ->
                tree.putObject("firmwareError")
                    .put("number", error.number())
                    .put("name", error.name())
                    .put("meaning", error.meaning()));
    failure.pages().forEach(tree.putArray("explain")::add);
    failure
        .report()
        .map(report -> JsonReport.tree(new LintReport(List.of(report), List.of())))
        .flatMap(report -> Optional.ofNullable(report.get("findings")))
        .ifPresent(findings -> tree.set("findings", findings));
    return tree;
  }

  /** A step that is done, to be told. */
  Step step(String word, String domain) {
    return new Step(word, domain);
  }

  /** A step, and what there is to say of it. */
  final class Step {

    private final String word;
    private final String domain;
    private final ObjectNode tree;
    private String words = "";

    private Step(String word, String domain) {
      this.word = word;
      this.domain = domain;
      this.tree = JsonMapper.shared().createObjectNode().put("step", word).put("domain", domain);
    }

    /** Further fields, for programs. */
    ObjectNode fields() {
      return tree;
    }

    /** What people are told beside step and domain. */
    Step words(String said) {
      words = said;
      return this;
    }

    /** Tells it. */
    void print() {
      String rest = words.isEmpty() ? "" : ", " + words;
      streams.result(
          json
              ? JsonMapper.shared().writeValueAsString(tree)
              : Printable.of("%s: %s%s".formatted(word, domain, rest)));
    }
  }
}
