package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.cli.Sevkit.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input gets one line with its place, the documented exit code, and no stack trace. */
class BadInputTest {

  private static final String CLEAN = "<domain type='kvm'><name>plain</name></domain>";

  @TempDir private Path folder;

  static Stream<Arguments> badDocuments() {
    String bomb =
        """
        <!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
        <domain><name>&b;</name></domain>
        """;
    String external =
        """
        <?xml version="1.0"?>
        <!DOCTYPE d [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
        <domain><name>&secret;</name></domain>
        """;
    return Stream.of(
        Arguments.of("empty", "", ":1:1: error: the document is empty"),
        Arguments.of("blank", " \n\t\n", ":1:1: error: the document is empty"),
        Arguments.of("no XML", "name: guest\n", ":1:1: error: not well-formed XML"),
        Arguments.of("cut off", "<domain>\n  <name>a</name>\n", ":3:1: error: not well-formed"),
        Arguments.of("wrong end tag", "<domain>\n<name>a</nam>\n</domain>", ":2:"),
        Arguments.of("another root", "<network>\n</network>", ":1:1: error: expected the root"),
        Arguments.of("two roots", "<domain/>\n<domain/>", ":2:"),
        Arguments.of("entity bomb", bomb, ":1:1: error: a document type declaration"),
        Arguments.of("external entity", external, ":2:1: error: a document type declaration"),
        Arguments.of("undeclared entity", "<domain>\n&x;</domain>", ":2:"),
        Arguments.of("too deep", "<domain>" + "<a>".repeat(5000), ":1:"),
        Arguments.of("control character", "<domain>\n<name>a\u0001</name></domain>", ":2:"),
        Arguments.of("undeclared prefix", "<domain>\n<qemu:a/></domain>", ":2:"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badDocuments")
  void says_in_one_line_what_is_wrong_and_judges_the_others(
      String what, String document, String expected) throws IOException {
    Path bad = write("bad.xml", document);
    Path good = write("good.xml", CLEAN);
    Result result = Sevkit.withoutInput().run("lint", bad, good).exits(2);
    result.complains(bad + expected);
    assertThat(result.out()).contains("no findings in 1 file, 1 unreadable file");
  }

  @Test
  void names_the_first_byte_that_is_no_utf_8() throws IOException {
    Path bad = folder.resolve("bad.xml");
    Files.write(
        bad, "<domain>\n<name>\u00e9</name></domain>".getBytes(StandardCharsets.ISO_8859_1));
    Sevkit.withoutInput()
        .run("lint", bad)
        .exits(2)
        .complains(bad + ":2:7: error: not valid UTF-8", "0xe9");
  }

  @Test
  void names_an_encoding_it_does_not_know() throws IOException {
    Path bad = write("bad.xml", "<?xml version='1.0' encoding='KLINGON'?><domain/>");
    Sevkit.withoutInput().run("lint", bad).exits(2).complains("unknown encoding 'KLINGON'");
  }

  @Test
  void names_a_file_that_is_not_there() {
    Path missing = folder.resolve("missing.xml");
    Sevkit.withoutInput()
        .run("lint", missing)
        .exits(2)
        .complains(missing + ": error: no such file");
  }

  @Test
  void names_a_file_that_may_not_be_read() throws IOException {
    Path locked = write("locked.xml", CLEAN);
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(locked), "run by root, who may read every file");
    Sevkit.withoutInput().run("lint", locked).exits(2).complains("permission denied");
  }

  @Test
  void a_folder_without_domains_is_no_input() throws IOException {
    write("notes.txt", "none");
    write("network.xml", "<network><name>default</name></network>");
    Sevkit.withoutInput().run("lint", folder).exits(3).complains("no domain XML in " + folder);
  }

  @Test
  void a_pattern_that_matches_nothing_is_no_input() {
    Sevkit.withoutInput().run("lint", folder + "/*.xml").exits(3).complains("no domain XML");
  }

  @Test
  void a_document_of_another_kind_is_passed_over_in_a_folder_and_an_error_by_name()
      throws IOException {
    Path network = write("network.xml", "<network/>");
    write("guest.xml", CLEAN);
    assertThat(Sevkit.withoutInput().run("lint", folder).exits(0).out())
        .contains("no findings in 1 file");
    Sevkit.withoutInput()
        .run("lint", network)
        .exits(2)
        .complains("expected the root element <domain>");
  }

  @Test
  void a_capabilities_file_of_another_kind_is_named() throws IOException {
    Path guest = write("guest.xml", CLEAN);
    Sevkit.withoutInput()
        .run("lint", guest, "--domcaps", guest)
        .exits(2)
        .complains(guest + ":1:1: error: expected the root element <domainCapabilities>");
  }

  @Test
  void standard_input_is_named_as_the_user_says() {
    Sevkit.reading("<domain>")
        .run("lint", "-", "--stdin-filename", "guest.xml")
        .exits(2)
        .complains("guest.xml:1:9: error: not well-formed XML");
  }

  @Test
  void control_characters_of_a_document_do_not_reach_the_terminal() throws IOException {
    Path bad = write("bad.xml", "<domain>\n<\u009bname/></domain>");
    Result result = Sevkit.withoutInput().run("lint", bad).exits(2);
    assertThat(result.err()).doesNotContain("\u009b");
  }

  @ParameterizedTest
  @MethodSource("wrongUsages")
  void wrong_usage_gets_one_line(String[] arguments, String expected) {
    Sevkit.withoutInput().run((Object[]) arguments).exits(2).complains(expected);
  }

  static Stream<Arguments> wrongUsages() {
    return Stream.of(
        Arguments.of(new String[] {"lin", "a.xml"}, "did you mean"),
        Arguments.of(new String[] {"lint"}, "sevkit lint --help"),
        Arguments.of(
            new String[] {"lint", "a.xml", "--qemu-version", "new"}, "'new' is no version"),
        Arguments.of(new String[] {"lint", "a.xml", "--as", "sgx"}, "none of sev, sev-es, sev-snp"),
        Arguments.of(new String[] {"lint", "a.xml", "--format", "xml"}, "--format"),
        Arguments.of(new String[] {"lint", "a.xml", "--nope"}, "--nope"),
        Arguments.of(new String[] {"fix", "a.xml", "--check", "--write"}, "--check"),
        Arguments.of(new String[] {"policy", "33"}, "0x33"),
        Arguments.of(new String[] {"policy", "nodbug"}, "nodbug"),
        Arguments.of(new String[] {"explain", "qwertyuiop"}, "sevkit rules"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
