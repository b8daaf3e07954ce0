package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sevkit.cli.Sevkit.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LintCommandTest {

  private static final Path ROOT = Path.of(System.getProperty("sevkit.root", ".."));
  private static final Path LAUNCH_FAILS = ROOT.resolve("examples/domains/launch-fails.xml");
  private static final Path GENOA = ROOT.resolve("examples/hosts/genoa-domcapabilities.xml");

  /** One error: the memory is not locked. */
  private static final String UNLOCKED =
      """
      <domain type='kvm'>
        <memory unit='GiB'>4</memory>
        <os firmware='efi'>
          <type arch='x86_64' machine='q35'>hvm</type>
        </os>
        <launchSecurity type='sev'>
          <policy>0x3</policy>
        </launchSecurity>
      </domain>
      """;

  @TempDir private Path folder;

  @Test
  void shows_place_source_line_carets_and_remedy() {
    Result result = Sevkit.withoutInput().run("lint", LAUNCH_FAILS, "--domcaps", GENOA).exits(1);
    assertThat(result.out())
        .contains(
            """
            launch-fails.xml:45:5: error [cbitpos-mismatch] C-bit position differs from the host's: expected 51, found 47
               45 |     <cbitpos>47</cbitpos>
                  |     ^^^^^^^^^^^^^^^^^^^^^
              help: take the host's value, or delete the element: libvirt 6.9.0 and newer fill it in (sevkit fix does it)
            """);
    assertThat(result.err()).isEmpty();
  }

  @Test
  void the_first_example_shows_more_than_a_dozen_faults() {
    JsonNode report = json(Sevkit.withoutInput().run("lint", "--format", "json", LAUNCH_FAILS));
    long rules =
        report.get("findings").valueStream().map(f -> f.get("rule").asString()).distinct().count();
    assertThat(rules).isGreaterThan(12);
  }

  @Test
  void json_follows_its_schema() throws IOException {
    String out =
        Sevkit.withoutInput()
            .run("lint", "--format", "json", LAUNCH_FAILS, folder.resolve("missing.xml"))
            .exits(2)
            .out();
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(ROOT.resolve("docs/lint-report.schema.json")));
    assertThat(schema.validate(out, InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_edits_in_json_are_the_fix() {
    JsonNode finding =
        json(Sevkit.reading(UNLOCKED).run("lint", "--format", "json", "-"))
            .at("/findings")
            .valueStream()
            .filter(found -> found.get("rule").asString().equals("memory-not-locked"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.get("path").asString()).isEqualTo("/domain/memory");
    JsonNode edit = finding.at("/fixes/0/edits/0");
    assertThat(edit.get("line").asInt()).isEqualTo(2);
    assertThat(edit.get("column").asInt())
        .isEqualTo("  <memory unit='GiB'>4</memory>".length() + 1);
    assertThat(edit.get("text").asString())
        .isEqualTo("\n  <memoryBacking>\n    <locked/>\n  </memoryBacking>");
  }

  @Test
  void exits_by_the_threshold_the_user_sets() {
    Sevkit input = Sevkit.reading(UNLOCKED);
    input.run("lint", "-").exits(1);
    input.run("lint", "--fail-on", "info", "-").exits(1);
    input.run("lint", "--fail-on", "never", "-").exits(0);
  }

  @Test
  void names_skipped_rules_by_what_they_lack() {
    String out = Sevkit.reading(UNLOCKED).run("lint", "-").out();
    assertThat(out)
        .containsPattern(
            "skipped: needs host capabilities \\(--domcaps\\): .*\\bhost-lacks-sev\\b");
  }

  @Test
  void a_domain_without_launch_security_has_no_findings_unless_judged_as_one() {
    String plain = "<domain type='kvm'><memory>1</memory></domain>";
    assertThat(Sevkit.reading(plain).run("lint", "-").exits(0).out())
        .isEqualTo("no findings in 1 file\n");
    assertThat(Sevkit.reading(plain).run("lint", "--as", "sev", "-").exits(1).out())
        .contains("[memory-not-locked]");
  }

  @Test
  void finds_domains_in_folders_and_by_pattern() throws IOException {
    Files.createDirectories(folder.resolve("a/b"));
    Files.createDirectories(folder.resolve(".hidden"));
    Files.writeString(folder.resolve("a/one.xml"), UNLOCKED);
    Files.writeString(folder.resolve("a/b/two.xml"), UNLOCKED);
    Files.writeString(folder.resolve("a/b/notes.txt"), "none");
    Files.writeString(folder.resolve(".hidden/three.xml"), UNLOCKED);
    assertThat(Sevkit.withoutInput().run("lint", folder).exits(1).out()).contains("in 2 files");
    assertThat(Sevkit.withoutInput().run("lint", folder + "/a/*.xml").exits(1).out())
        .contains("in 1 file");
    assertThat(Sevkit.withoutInput().run("lint", folder + "/**.xml").exits(1).out())
        .contains("in 2 files");
  }

  @Test
  void colour_follows_terminal_and_environment() {
    Sevkit input = Sevkit.reading(UNLOCKED);
    String escape = "\u001b[";
    assertThat(input.run("lint", "-").out()).doesNotContain(escape);
    assertThat(input.onTerminal(Map.of()).run("lint", "-").out()).contains(escape);
    assertThat(input.onTerminal(Map.of("TERM", "dumb")).run("lint", "-").out())
        .doesNotContain(escape);
    Map<String, String> both = Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1");
    assertThat(input.onTerminal(both).run("lint", "-").out()).doesNotContain(escape);
    assertThat(input.onTerminal(both).run("lint", "--color", "always", "-").out()).contains(escape);
    assertThat(input.run("lint", "--color", "always", "-").out()).contains(escape);
  }

  private static JsonNode json(Result result) {
    return JsonMapper.shared().readTree(result.out());
  }
}
