package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.cli.Sevkit.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {

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
        <features><acpi/></features>
      </domain>
      """;

  @TempDir private Path root;

  private Path guest = Path.of("");

  @BeforeEach
  void a_guest_in_a_repository() throws IOException {
    Files.createDirectories(root.resolve("repo/.git"));
    guest = Files.createDirectories(root.resolve("repo/a/b")).resolve("guest.xml");
    Files.writeString(guest, UNLOCKED);
  }

  private Path configuration(String folder, String yaml) throws IOException {
    return Files.writeString(root.resolve(folder).resolve(".sevkit.yaml"), yaml);
  }

  private Result lint(Object... words) {
    Object[] all = new Object[words.length + 2];
    all[0] = "lint";
    System.arraycopy(words, 0, all, 1, words.length);
    all[all.length - 1] = guest;
    return Sevkit.withoutInput().run(all);
  }

  @Test
  void switches_a_rule_off() throws IOException {
    assertThat(lint().exits(1).out()).contains("[memory-not-locked]");
    configuration("repo/a/b", "rules: {memory-not-locked: off}");
    assertThat(lint().exits(0).out()).doesNotContain("memory-not-locked");
  }

  @Test
  void changes_a_severity() throws IOException {
    configuration("repo/a/b", "rules:\n  memory-not-locked: info\n");
    assertThat(lint().exits(0).out()).contains("info [memory-not-locked]");
  }

  @Test
  void is_found_upward_to_the_root_of_the_repository_and_not_beyond() throws IOException {
    configuration("", "rules: {memory-not-locked: off}");
    lint().exits(1);
    configuration("repo", "rules: {memory-not-locked: off}");
    lint().exits(0);
    configuration("repo/a", "rules: {}");
    lint().exits(1);
  }

  @Test
  void what_someone_else_put_where_everyone_may_is_not_obeyed() throws IOException {
    Path planted = configuration("repo", "rules: {memory-not-locked: off}");
    try {
      Files.setAttribute(planted, "unix:uid", 65534);
    } catch (IOException e) {
      Assumptions.abort("only root can give a file away");
    }
    lint().exits(0);
    Files.setAttribute(root.resolve("repo"), "unix:mode", 01777);
    lint()
        .exits(2)
        .complains(planted + ": error: belongs to someone else and lies where everyone may");
    lint("--config", planted).exits(0);
    lint("--no-config").exits(1);
    Files.setAttribute(planted, "unix:uid", 0);
    lint().exits(0);
  }

  @Test
  void each_file_has_its_own() throws IOException {
    configuration("repo/a/b", "rules: {memory-not-locked: off}");
    Files.writeString(root.resolve("repo/other.xml"), UNLOCKED);
    Result result = Sevkit.withoutInput().run("lint", root.resolve("repo")).exits(1);
    assertThat(result.out()).contains("other.xml:2:").doesNotContain("guest.xml:2:");
  }

  @Test
  void standard_input_is_where_its_name_says() throws IOException {
    configuration("repo/a", "rules: {memory-not-locked: off}");
    Sevkit.reading(UNLOCKED).run("lint", "--stdin-filename", guest, "-").exits(0);
  }

  @Test
  void can_be_named_and_refused() throws IOException {
    configuration("repo", "rules: {memory-not-locked: off}");
    lint("--no-config").exits(1);
    Path other = Files.writeString(root.resolve("other.yaml"), "rules: {memory-not-locked: error}");
    lint("--config", other).exits(1);
    lint("--config", root.resolve("missing.yaml"))
        .exits(2)
        .complains("missing.yaml", "cannot be read");
    lint("--config", root).exits(2).complains("not a file");
    lint("--config", other, "--no-config").exits(2).complains("--no-config");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'a/**'               | 0
          '**/guest.xml'       | 0
          'a/**/guest.xml'     | 0
          'a/b/**/guest.xml'   | 0
          '**/a/**/b/**/*.xml' | 0
          '*.xml'              | 0
          'g{a,ues}t.xml'      | 0
          '{a,c}/**/guest.xml' | 0
          'gues[s-u].xml'      | 0
          'a/*'                | 1
          'b/guest.xml'        | 1
          'never/*.xml'        | 1
          '*.yaml'             | 1
          """)
  void a_pattern_is_about_the_paths_below_its_folder(String pattern, int exitCode)
      throws IOException {
    configuration(
        "repo", "paths:\n- files: '%s'\n  rules: {memory-not-locked: off}\n".formatted(pattern));
    assertThat(lint().exits(exitCode).err()).isEmpty();
  }

  @Test
  void a_later_entry_comes_first_and_default_takes_back() throws IOException {
    configuration(
        "repo",
        """
        rules: {memory-not-locked: off}
        paths:
        - files: a/**
          rules: {memory-not-locked: info}
        - files: [nothing.xml, guest.xml]
          rules: {memory-not-locked: default}
        """);
    assertThat(lint().exits(1).out()).contains("error [memory-not-locked]");
  }

  @Test
  void the_threshold_of_the_command_line_comes_first() throws IOException {
    configuration("repo", "fail-on: never");
    lint().exits(0);
    lint("--fail-on", "error").exits(1);
  }

  @Test
  void fills_in_the_target_where_the_command_line_says_nothing() throws IOException {
    String virtio = "<devices><interface><model type='virtio'/></interface></devices>";
    Files.writeString(guest, UNLOCKED.replace("<launch", virtio + "<launch"));
    configuration("repo", "target: {qemu: 5.2}");
    assertThat(lint().out()).contains("error [virtio-without-iommu]");
    assertThat(lint("--qemu-version", "8.2").out()).doesNotContain("[virtio-without-iommu]");
    configuration(
        "repo", "target: {qemu: 5.2}\npaths: [{files: guest.xml, target: {qemu: '8.2'}}]");
    assertThat(lint().out()).doesNotContain("[virtio-without-iommu]");
  }

  @Test
  void fix_leaves_alone_what_is_off() throws IOException {
    assertThat(Sevkit.withoutInput().run("fix", guest).out()).contains("+  <memoryBacking>");
    configuration("repo", "rules: {memory-not-locked: off}");
    assertThat(Sevkit.withoutInput().run("fix", guest).exits(0).out()).doesNotContain("memoryBack");
  }

  @Test
  void a_fault_stops_the_command_before_anything_is_written() throws IOException {
    Files.writeString(root.resolve("repo/aaa.xml"), UNLOCKED);
    configuration("repo/a", "rulez: {}");
    Sevkit.withoutInput()
        .run("fix", "--write", root.resolve("repo"))
        .exits(2)
        .complains(".sevkit.yaml:1:1: error: unknown key 'rulez'", "did you mean rules?");
    assertThat(root.resolve("repo/aaa.xml")).hasContent(UNLOCKED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          rules: [                              | 2:1: error: not valid YAML
          rules: {memory-not-loked: off}        | 1:9: error: no rule is named 'memory-not-loked'; did you mean memory-not-locked?
          rules: {memory-not-locked: of}        | 1:28: error: expected one of off, default, error, warning, info, found 'of'
          rules: off                            | 1:8: error: expected a mapping, found 'off'
          rules: {memory-not-locked: }          | found nothing
          [1, 2]                                | 1:1: error: expected a mapping, found a list
          fail-on: fatal                        | 1:10: error: expected one of error, warning, info, never
          fail-on: {a: b}                       | found a mapping
          target: {qmu: 8.2}                    | 1:10: error: unknown key 'qmu'
          target: {qemu: new}                   | qemu: expected a version such as 8.2 or 8.2.1, found 'new'
          target: {ovmf: new}                   | ovmf: expected a version
          target: {as: tdx}                     | as: expected sev, sev-es or sev-snp, found 'tdx'
          target: {domcaps: missing.xml}        | 1:19: error: domcaps:
          target: {profile: nowhere}            | 1:19: error: profile: expected the name of a profile or of a file
          paths: {files: a}                     | expected a list, found a mapping
          paths: [{rules: {}}]                  | 1:9: error: the key 'files' is missing
          paths: [{files: '['}]                 | 1:17: error: not a pattern
          paths: [{files: ''}]                  | expected a pattern of 1 to 200 characters
          paths: [{files: /etc/*}]              | a pattern is relative to this file's folder
          paths: [{files: ../*.xml}]            | a pattern is relative to this file's folder
          paths: [{files: ./a.xml}]             | a pattern is relative to this file's folder
          paths: [{files: a/}]                  | a pattern is of files; write a/**
          paths: [{files: '**/**/**/**/**/a'}]  | expected at most 4 times **/
          paths: [{files: a, fail-on: never}]   | unknown key 'fail-on'
          {rules: {}, rules: {}}                | 1:13: error: the key 'rules' stands here twice
          rules: &a {}                          | an anchor (&) is not allowed
          rules: *a                             | an alias (*) is not allowed
          rules: !!java.util.Date {}            | a tag (!) is not allowed
          {? [a] : b}                           | expected a key, found a list
          """)
  void a_fault_is_named_with_its_place(String yaml, String message) throws IOException {
    configuration("repo/a", yaml + "\n");
    lint().exits(2).complains(".sevkit.yaml", message);
  }

  @Test
  void two_documents_are_refused() throws IOException {
    configuration("repo", "rules: {}\n---\nrules: {}\n");
    lint().exits(2).complains("a second document");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "# nothing\n", "rules:\n", "---\n", "rules: {acme/unheard-of: off}\n"})
  void a_file_that_says_nothing_changes_nothing(String yaml) throws IOException {
    configuration("repo", yaml);
    assertThat(lint().exits(1).err()).isEmpty();
  }

  @Test
  void hostile_files_are_refused_in_a_line() throws IOException {
    configuration("repo", "[".repeat(100_000));
    lint().exits(2).complains("nested too deeply");
    configuration("repo", "#".repeat((1 << 20) + 1));
    lint().exits(2).complains("larger than 1 MiB");
    configuration("repo", "rules: \u0007\u001b[31m\n");
    lint().exits(2).complains("not valid YAML: the character U+0007 is not allowed");
    configuration("repo", "\"\\e[31mrules\": {}\n");
    assertThat(lint().exits(2).err()).doesNotContain("\u001b");
    Files.write(root.resolve("repo/.sevkit.yaml"), new byte[] {(byte) 0xff, 'a', (byte) 0xc3});
    lint().exits(2).complains(".sevkit.yaml");
  }

  @Test
  void what_is_no_file_is_refused() throws IOException {
    Files.createDirectory(root.resolve("repo/.sevkit.yaml"));
    lint().exits(2).complains("not a file");
    Files.createSymbolicLink(root.resolve("repo/a/.sevkit.yaml"), Path.of("nowhere"));
    lint().exits(2).complains("cannot be read");
  }
}
