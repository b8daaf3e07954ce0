package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code sevkit lint --schema}. */
class LintSchemaTest {

  private static final Path ROOT = Path.of(System.getProperty("sevkit.root", ".."));

  /** The small schema that sev-model is tested with. */
  private static final String OWN =
      "--schema=" + ROOT.resolve("sev-model/src/test/resources/schema");

  private static final String BAD =
      """
      <domain type='kvm'>
        <name>guest</name>
        <memroy>1</memroy>
      </domain>
      """;

  @TempDir private Path folder;
  private Path bad;
  private Path good;

  @BeforeEach
  void documents() throws IOException {
    bad = Files.writeString(folder.resolve("bad.xml"), BAD);
    good = Files.writeString(folder.resolve("good.xml"), BAD.replace("memroy", "memory"));
  }

  @Test
  void violations_are_findings_of_a_domain_without_launch_security_too() {
    Sevkit.withoutInput().run("lint", bad).exits(0);
    String out = Sevkit.withoutInput().run("lint", OWN, bad).exits(1).out();
    assertThat(out)
        .contains(
            """
            bad.xml:3:3: error [schema-violation] domain is not valid by libvirt's schema: element "memroy" not allowed anywhere; expected memory
                3 |   <memroy>1</memroy>
                  |   ^^^^^^^^
              help: correct it; if it is newer than the schema in %s, name a newer one with --schema=DIR
            """
                .formatted(OWN.substring("--schema=".length())));
  }

  @Test
  void a_valid_domain_is_clean() {
    assertThat(Sevkit.withoutInput().run("lint", OWN, good).exits(0).out())
        .isEqualTo("no findings in 1 file\n");
    Sevkit.withoutInput().run("lint", OWN, "--fail-on", "never", bad).exits(0);
  }

  @Test
  void json_has_them_like_any_other_finding() throws IOException {
    String out = Sevkit.withoutInput().run("lint", OWN, "--format", "json", bad).exits(1).out();
    JsonNode finding = JsonMapper.shared().readTree(out).at("/findings/1");
    assertThat(finding.get("rule").asString()).isEqualTo("schema-violation");
    assertThat(finding.get("effect").asString()).isEqualTo("refused");
    assertThat(finding.get("path").asString()).isEqualTo("/domain/memroy");
    assertThat(finding.get("expected").asString()).isEqualTo("memory");
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(ROOT.resolve("docs/lint-report.schema.json")))
                .validate(out, InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void a_folder_without_schema_is_one_line_and_exit_2() {
    Sevkit.withoutInput()
        .run("lint", "--schema=" + folder.resolve("none"), good)
        .exits(2)
        .complains("none/domain.rng", "no such file", "libvirt0");
  }

  @Test
  void a_schema_that_cannot_be_used_is_one_line_and_exit_2() throws IOException {
    Files.writeString(folder.resolve("domain.rng"), "<grammar>");
    Sevkit.withoutInput()
        .run("lint", "--schema=" + folder, good)
        .exits(2)
        .complains("domain.rng:1:", "the schema cannot be used");
    Sevkit.withoutInput().run("lint", "--schema=a\0b", good).exits(2).complains("no");
  }

  @Test
  void an_unreadable_file_does_not_hide_the_others() {
    Sevkit.Result result =
        Sevkit.withoutInput().run("lint", OWN, folder.resolve("none.xml"), bad).exits(2);
    assertThat(result.out()).contains("[schema-violation]");
    assertThat(result.err()).contains("none.xml");
  }

  @Test
  void the_page_is_explained_by_name_and_by_message() {
    assertThat(Sevkit.withoutInput().run("explain", "schema-violation").exits(0).out())
        .startsWith("# schema-violation\n");
    assertThat(
            Sevkit.withoutInput()
                .run("explain", "bad.xml:4: Extra element devices in interleave")
                .exits(0)
                .out())
        .contains("schema-violation: ");
  }

  /** The file after the option is a document, not the schema's folder. */
  @Test
  @Tag("libvirt")
  void without_a_folder_it_is_the_schema_of_the_libvirt_installed() {
    Path installed = Path.of("/usr/share/libvirt/schemas/domain.rng");
    Assumptions.assumeTrue(
        Files.exists(installed) || System.getenv("CI") != null,
        installed + " is not there (Debian: apt-get install libvirt0)");
    assertThat(Sevkit.withoutInput().run("lint", "--schema", bad).exits(1).out())
        .contains("bad.xml:3:3: error [schema-violation]", "schema in /usr/share/libvirt/schemas");
    assertThat(Sevkit.withoutInput().run("lint", bad, "--schema").exits(1).out())
        .contains("[schema-violation]");
  }
}
