package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.cli.Sevkit.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FixCommandTest {

  /** One fault with a safe fix: the memory is not locked. */
  private static final String UNLOCKED =
      """
      <domain type='kvm'>
        <name>gäst</name>
        <memory unit='GiB'>4</memory>
        <os firmware='efi'>
          <type arch='x86_64' machine='q35'>hvm</type>
          <loader stateless='yes'/>
        </os>
        <features>
          <acpi/>
          <vmport state='off'/>
        </features>
        <launchSecurity type='sev'>
          <policy>0x0003</policy>
        </launchSecurity>
      </domain>
      """;

  private static final String LOCKED =
      UNLOCKED.replace(
          "</memory>\n", "</memory>\n  <memoryBacking>\n    <locked/>\n  </memoryBacking>\n");

  @TempDir private Path folder;

  @Test
  void shows_the_difference_and_writes_nothing() throws IOException {
    Path guest = write("guest.xml", UNLOCKED);
    Result result = Sevkit.withoutInput().run("fix", guest).exits(0);
    assertThat(result.out())
        .startsWith("--- " + guest + "\n+++ " + guest + "\n@@ -1,6 +1,9 @@\n")
        .contains("\n+  <memoryBacking>\n+    <locked/>\n+  </memoryBacking>\n");
    assertThat(result.err())
        .contains("would fix [memory-not-locked]")
        .doesNotContain(": error [", ": warning [");
    assertThat(guest).hasContent(UNLOCKED);
  }

  @Test
  void the_difference_is_one_that_patch_applies() throws Exception {
    Path guest = write("guest.xml", UNLOCKED.stripTrailing());
    String diff = Sevkit.withoutInput().run("fix", guest).exits(0).out();
    Path patch = write("guest.patch", diff);
    Process process;
    try {
      process =
          new ProcessBuilder("patch", "--silent", guest.toString(), patch.toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      Assumptions.abort("patch is not installed (Debian: apt-get install patch)");
      return;
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(Files.readString(guest)).isEqualTo(LOCKED.stripTrailing());
  }

  @Test
  void check_says_that_a_fix_is_pending() throws IOException {
    Path guest = write("guest.xml", UNLOCKED);
    assertThat(Sevkit.withoutInput().run("fix", "--check", guest).exits(1).out())
        .contains("would fix [memory-not-locked]");
    assertThat(guest).hasContent(UNLOCKED);
    write("guest.xml", LOCKED);
    Sevkit.withoutInput().run("fix", "--check", guest).exits(0);
  }

  @Test
  void writes_the_fixed_document_once_and_for_all() throws IOException {
    Path guest = write("guest.xml", UNLOCKED);
    assertThat(Sevkit.withoutInput().run("fix", "--write", guest).exits(0).out())
        .contains("fixed [memory-not-locked]");
    assertThat(Files.readString(guest)).isEqualTo(LOCKED);
    assertThat(Sevkit.withoutInput().run("fix", "--write", guest).exits(0).out())
        .doesNotContain("fixed");
    assertThat(Files.readString(guest)).isEqualTo(LOCKED);
    assertThat(entries()).containsExactly("guest.xml");
  }

  @Test
  void keeps_the_mode_of_the_file() throws IOException {
    Path guest = write("guest.xml", UNLOCKED);
    Files.setPosixFilePermissions(guest, PosixFilePermissions.fromString("rw-r-----"));
    Sevkit.withoutInput().run("fix", "--write", guest).exits(0);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(guest)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void writes_through_a_link_and_leaves_it_a_link() throws IOException {
    Path guest = write("guest.xml", UNLOCKED);
    Path link = Files.createSymbolicLink(folder.resolve("link.xml"), guest);
    Sevkit.withoutInput().run("fix", "--write", link).exits(0);
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(guest)).isEqualTo(LOCKED);
  }

  @Test
  void keeps_line_ends_byte_order_mark_and_encoding() throws IOException {
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      String mark = "\uFEFF";
      Path guest = folder.resolve("guest-" + charset + ".xml");
      Files.write(guest, (mark + UNLOCKED.replace("\n", "\r\n")).getBytes(charset));
      Sevkit.withoutInput().run("fix", "--write", guest).exits(0);
      assertThat(Files.readAllBytes(guest))
          .as(charset.name())
          .isEqualTo((mark + LOCKED.replace("\n", "\r\n")).getBytes(charset));
    }
  }

  @Test
  void keeps_an_encoding_that_the_declaration_names() throws IOException {
    String declaration = "<?xml version='1.0' encoding='ISO-8859-1'?>\n";
    Path guest = folder.resolve("guest.xml");
    Files.write(guest, (declaration + UNLOCKED).getBytes(StandardCharsets.ISO_8859_1));
    Sevkit.withoutInput().run("fix", "--write", guest).exits(0);
    assertThat(Files.readAllBytes(guest))
        .isEqualTo((declaration + LOCKED).getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void standard_input_is_written_to_standard_output() {
    Result result = Sevkit.reading(UNLOCKED).run("fix", "--write", "-").exits(0);
    assertThat(result.out()).isEqualTo(LOCKED);
    assertThat(result.err()).contains("-:3:3: fixed [memory-not-locked]");
  }

  @Test
  void a_file_that_may_not_be_written_stays_as_it_is() throws IOException {
    Path guest = write("guest.xml", UNLOCKED);
    Files.setPosixFilePermissions(guest, PosixFilePermissions.fromString("r--r--r--"));
    Assumptions.assumeFalse(Files.isWritable(guest), "run by root, who may write every file");
    Result result = Sevkit.withoutInput().run("fix", "--write", guest).exits(2);
    assertThat(result.err()).contains("permission denied");
    assertThat(guest).hasContent(UNLOCKED);
  }

  @Test
  void other_files_are_fixed_although_one_is_unreadable() throws IOException {
    Path bad = write("bad.xml", "<domain>");
    Path guest = write("guest.xml", UNLOCKED);
    Sevkit.withoutInput().run("fix", "--write", bad, guest).exits(2).complains(bad.toString());
    assertThat(Files.readString(guest)).isEqualTo(LOCKED);
    assertThat(bad).hasContent("<domain>");
  }

  @Test
  void json_has_what_is_left_and_what_was_changed() throws IOException {
    Path guest = write("guest.xml", UNLOCKED);
    String out = Sevkit.withoutInput().run("fix", "--format", "json", guest).exits(0).out();
    JsonNode report = JsonMapper.shared().readTree(out);
    assertThat(report.at("/summary/errors").asInt()).isZero();
    assertThat(report.at("/changed/0/file").asString()).isEqualTo(guest.toString());
    assertThat(report.at("/changed/0/written").asBoolean()).isFalse();
    assertThat(report.at("/changed/0/fixes/0/rule").asString()).isEqualTo("memory-not-locked");
    assertThat(report.at("/changed/0/diff").asString()).contains("+    <locked/>");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String> entries() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
