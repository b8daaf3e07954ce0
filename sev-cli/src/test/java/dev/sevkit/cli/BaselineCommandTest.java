package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sevkit.cli.Sevkit.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {

  private static final Path ROOT = Path.of(System.getProperty("sevkit.root", ".."));
  private static final String UNLOCKED =
      "<domain>\n<memory>1</memory>\n<launchSecurity type='sev'><policy>0x3</policy></launchSecurity>\n</domain>\n";

  @TempDir private Path folder;

  private Path guest = Path.of("");
  private Path baseline = Path.of("");

  @BeforeEach
  void a_guest() throws IOException {
    guest = Files.writeString(folder.resolve("guest.xml"), UNLOCKED);
    baseline = folder.resolve("lists/baseline.json");
    Files.createDirectories(folder.resolve("lists"));
  }

  private static Result run(Object... words) {
    return Sevkit.withoutInput().run(words);
  }

  @Test
  void what_was_written_is_known() throws IOException {
    run("lint", guest).exits(1);
    assertThat(run("baseline", "write", "-o", baseline, guest).exits(0).err()).contains("known");
    assertThat(Files.readString(baseline)).contains("\"file\": \"../guest.xml\"");
    Result result = run("lint", "--baseline", baseline, guest).exits(0);
    assertThat(result.out()).startsWith("no findings in 1 file, ").contains(" known");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void what_is_new_is_found() throws IOException {
    run("baseline", "write", "-o", baseline, guest).exits(0);
    Files.writeString(guest, "\n\n" + UNLOCKED.replace("<policy>0x3</policy>", ""));
    assertThat(run("lint", "--baseline", baseline, guest).exits(1).out())
        .contains("[policy-missing]")
        .doesNotContain("[memory-not-locked]");
  }

  @Test
  void json_counts_what_is_known_and_follows_its_schema() throws IOException {
    run("baseline", "write", "-o", baseline, guest).exits(0);
    String out = run("lint", "--format", "json", "--baseline", baseline, guest).exits(0).out();
    assertThat(out).contains("\"suppressed\" : 0").containsPattern("\"known\" : [1-9]");
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(ROOT.resolve("docs/lint-report.schema.json")))
                .validate(out, InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void what_no_longer_occurs_is_named() throws IOException {
    run("baseline", "write", "-o", baseline, guest).exits(0);
    Files.writeString(
        guest, UNLOCKED.replace("<memory>1", "<memoryBacking><locked/></memoryBacking><memory>1"));
    assertThat(run("lint", "--baseline", baseline, guest).err())
        .contains("no longer occurs: ../guest.xml: [memory-not-locked] at /domain/memory");
    Files.move(guest, folder.resolve("renamed.xml"));
    assertThat(run("lint", "--baseline", baseline, folder.resolve("renamed.xml")).err())
        .contains("no longer there: ../guest.xml");
  }

  @Test
  void a_document_that_cannot_be_read_leaves_the_baseline_as_it_was() throws IOException {
    Files.writeString(baseline, "before");
    Path broken = Files.writeString(folder.resolve("broken.xml"), "<domain>");
    run("baseline", "write", "-o", baseline, guest, broken).exits(2).complains("broken.xml:");
    assertThat(baseline).hasContent("before");
  }

  @Test
  void another_format_is_refused_with_its_place() throws IOException {
    Files.writeString(baseline, "{\"version\": \"2.1.0\", \"runs\": []}");
    run("lint", "--baseline", baseline, guest)
        .exits(2)
        .complains("baseline.json:1:", "unknown field \"version\"");
    Files.writeString(baseline, UNLOCKED);
    run("lint", "--baseline", baseline, guest)
        .exits(2)
        .complains("baseline.json:1:1", "not valid JSON");
    run("lint", "--baseline", folder.resolve("none.json"), guest).exits(2).complains("none.json");
  }

  @Test
  void wrong_usage_is_named() {
    run("baseline", "write", guest).exits(2).complains("--output");
    run("baseline", "write", "-o", folder.resolve("no/such/b.json"), guest).exits(2);
    assertThat(run("baseline").exits(2).err()).contains("write");
    run("baseline", "write", "-o", baseline, folder.resolve("lists"))
        .exits(3)
        .complains("no domain");
    assertThat(baseline).doesNotExist();
  }
}
