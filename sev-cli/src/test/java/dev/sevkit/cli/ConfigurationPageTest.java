package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.cli.Sevkit.Result;
import dev.sevkit.validate.kit.Fixtures;
import dev.sevkit.validate.kit.RuleJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/configuration.md shows is what happens. */
class ConfigurationPageTest {

  private static final Path ROOT = Path.of(System.getProperty("sevkit.root", ".."));

  @TempDir private Path folder;

  private String page = "";

  @BeforeEach
  void folder_of_the_page() throws IOException {
    page = Files.readString(ROOT.resolve("docs/configuration.md"));
    Files.createDirectories(folder.resolve("domains"));
    Files.createDirectories(folder.resolve("hosts"));
    Files.createDirectories(folder.resolve("firmware"));
    Files.copy(
        ROOT.resolve("examples/hosts/genoa-domcapabilities.xml"),
        folder.resolve("hosts/genoa.xml"));
    Files.writeString(
        folder.resolve("firmware/50-generic.json"), Fixtures.text("hosts/generic.json"));
    Files.writeString(folder.resolve("domains/guest.xml"), block("xml"));
    new RuleJar()
        .rule("HouseRule", "acme/house-rule")
        .resource("acme/house-rule.md", "# acme/house-rule\n")
        .write(folder.resolve("house-rules.jar"));
  }

  private String block(String language) {
    Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(page);
    assertThat(block.find()).as("a block of %s", language).isTrue();
    return block.group(1);
  }

  private Result run(Object... words) {
    return Sevkit.withoutInput().run(words);
  }

  @Test
  void the_configuration_shown_is_read_with_all_its_keys() throws IOException {
    Files.writeString(folder.resolve(".sevkit.yaml"), block("yaml"));
    Result result = run("lint", folder.resolve("domains")).exits(0);
    assertThat(result.out()).doesNotContain("needs host capabilities").contains("1 suppressed");
    assertThat(run("lint", "--no-config", folder.resolve("domains")).out())
        .contains("needs host capabilities");
    Path old = folder.resolve("domains/old-1.xml");
    Files.writeString(old, "<domain type='kvm'><memory>1</memory></domain>");
    assertThat(run("lint", old).exits(1).out()).contains("warning [memory-not-locked]");
    Path lab = Files.createDirectories(folder.resolve("lab/deep")).resolve("old-2.xml");
    Files.writeString(lab, "<domain type='kvm'><memory>1</memory></domain>");
    assertThat(run("lint", lab).out()).doesNotContain("memory-not-locked");
  }

  @Test
  void the_suppression_shown_silences() {
    assertThat(run("lint", "--no-config", folder.resolve("domains")).exits(0).out())
        .contains("1 suppressed")
        .doesNotContain("suppression-");
    Path plain = folder.resolve("domains/guest.xml");
    String bare = block("xml").replaceAll("<!--.*?-->", "");
    assertThat(Sevkit.reading(bare).run("lint", "-").out()).contains("[memory-not-locked]");
    assertThat(plain).exists();
  }

  @Test
  void every_command_shown_runs() {
    List<String> commands =
        page.lines().filter(line -> line.startsWith("    sevkit ")).map(String::strip).toList();
    assertThat(commands).hasSize(5);
    for (String command : commands) {
      Object[] words =
          Stream.of(command.split(" "))
              .skip(1)
              .map(word -> word.matches("domains.*|.*\\.(json|jar)") ? folder.resolve(word) : word)
              .toArray();
      assertThat(run(words).exitCode()).as(command).isLessThan(2);
    }
  }

  @Test
  void every_option_and_key_has_its_line() {
    List<String> keys =
        List.of("fail-on", "rules", "target", "paths", "files", "libvirt", "qemu", "host-kernel");
    assertThat(keys).allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
    assertThat(List.of("guest-kernel", "ovmf", "domcaps", "firmware-dir", "as", "profile"))
        .allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
  }
}
