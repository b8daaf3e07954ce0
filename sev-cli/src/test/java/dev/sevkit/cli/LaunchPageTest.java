package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.testkit.EmulatedSev;
import dev.sevkit.testkit.EmulatedSevHost;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of docs/launch.md and the README, run by a shell on an emulated host. */
class LaunchPageTest {

  private static final Path ROOT = Path.of(System.getProperty("sevkit.root", ".."));
  private static final Pattern BLOCK = Pattern.compile("(?s)```sh\n(.*?)```");

  @TempDir private Path folder;

  private static List<String> blocks(String page) throws Exception {
    return BLOCK
        .matcher(Files.readString(ROOT.resolve(page)))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  /**
   * A script in place of the launcher, which would build; the first command only makes the host.
   */
  private String run(EmulatedSevHost host, String block) throws Exception {
    Path sevkit = folder.resolve("sevkit");
    Files.writeString(
        sevkit,
        "#!/bin/sh\nexec '%s' -cp '%s' %s \"$@\"\n"
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                Main.class.getName()));
    assertThat(sevkit.toFile().setExecutable(true)).isTrue();
    String script =
        block.replaceFirst("(?m)^java -jar .*\n", "").replace("./sevkit", sevkit.toString());
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-e", "-c", script)
            .directory(ROOT.toFile())
            .redirectErrorStream(true);
    shell
        .environment()
        .putAll(
            Map.of(
                "SEVKIT_URI",
                host.uri(),
                "SEVKIT_EMULATOR",
                host.emulator().toString(),
                "SEVKIT_FIRMWARE",
                host.firmware().toString(),
                "SEVKIT_FOLDER",
                host.folder().toString()));
    Process process = shell.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  @Test
  @EmulatedSev(daemon = true)
  void the_commands_launch_a_guest(EmulatedSevHost host) throws Exception {
    List<String> blocks = blocks("docs/launch.md");
    assertThat(blocks).hasSize(2);
    assertThat(run(host, blocks.get(0)))
        .contains("defined: guest", "paused: guest", "verified: guest", "running: guest")
        .contains("destroyed: guest", "undefined: guest");
    assertThat(run(host, blocks.get(1)))
        .contains("sev-measurement: ", "verified: launch digest", "running: guest");
    assertThat(host.launches("guest")).hasSize(2).allMatch(launch -> launch.isFinished());
  }

  @Test
  void the_readme_shows_the_same_five_commands() throws Exception {
    String shown = blocks("docs/launch.md").get(0);
    assertThat(blocks("README.md")).containsExactly(shown);
    assertThat(shown.replace("\\\n", " ").lines()).hasSize(5);
  }
}
