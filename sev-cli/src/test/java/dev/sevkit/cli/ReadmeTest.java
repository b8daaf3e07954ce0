package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens; {@code -Dsevkit.rewrite} writes its outputs anew. */
class ReadmeTest {

  private static final Path ROOT = Path.of(System.getProperty("sevkit.root", ".."));
  private static final Path README = ROOT.resolve("README.md");
  private static final Path HOST = ROOT.resolve("examples/hosts/genoa-domcapabilities.xml");

  @TempDir private Path folder;

  @Test
  void the_findings_and_the_fix_are_as_shown() throws IOException {
    String readme = Files.readString(README);
    Path broken = Files.writeString(folder.resolve("broken.xml"), block(readme, "xml"));
    String findings = Sevkit.withoutInput().run("lint", "--domcaps", HOST, broken).exits(1).out();
    String diff = Sevkit.withoutInput().run("fix", "--domcaps", HOST, broken).out();
    readme = shown(readme, "text", findings.replace(broken.toString(), "broken.xml"));
    readme = shown(readme, "diff", diff.replace(broken.toString(), "broken.xml"));
    if (System.getProperty("sevkit.rewrite") != null) {
      Files.writeString(README, readme);
    }
    assertThat(Files.readString(README))
        .as("write the README's outputs anew with -Dsevkit.rewrite and review the difference")
        .isEqualTo(readme);
  }

  @Test
  void every_command_runs() throws IOException {
    List<String> commands =
        Files.readString(README)
            .lines()
            .filter(line -> line.startsWith("    ./sevkit "))
            .filter(line -> !line.contains("--connect"))
            .map(line -> line.substring("    ./sevkit ".length()))
            .toList();
    assertThat(commands).hasSizeGreaterThan(8);
    for (String command : commands) {
      Object[] words =
          Words.of(command).stream()
              .map(word -> word.startsWith("examples/") ? ROOT.resolve(word) : word)
              .toArray();
      assertThat(Sevkit.withoutInput().run(words).exitCode()).as(command).isLessThan(2);
    }
  }

  private static String block(String readme, String language) {
    int start = readme.indexOf("```" + language + "\n") + language.length() + 4;
    return readme.substring(start, readme.indexOf("```\n", start));
  }

  private static String shown(String readme, String language, String output) {
    int start = readme.indexOf("```" + language + "\n") + language.length() + 4;
    return readme.substring(0, start) + output + readme.substring(readme.indexOf("```\n", start));
  }

  /** A command line's words, as a shell splits them. */
  private static final class Words {

    private Words() {}

    static List<String> of(String command) {
      return java.util.regex.Pattern.compile("\"([^\"]*)\"|(\\S+)")
          .matcher(command)
          .results()
          .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
          .toList();
    }
  }
}
