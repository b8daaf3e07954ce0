package dev.sevkit.testkit.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.testkit.EmulatedSevHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/** Libvirt's own client, as a process of its own for each line of commands. */
public final class Virsh {

  /** What the embedded driver logs, which is not an answer. */
  private static final Pattern LOG = Pattern.compile("[0-9-]{10} [0-9:.+]+: [0-9]+: \\w+ : .*");

  private final EmulatedSevHost host;

  /** One for a host. Where it is not installed, a test is skipped and says so; in CI it fails. */
  public Virsh(EmulatedSevHost host) {
    requireInstalled();
    this.host = host;
  }

  private static void requireInstalled() {
    if (!Files.exists(Path.of("/usr/bin/virsh"))) {
      String missing = "/usr/bin/virsh is not there (Debian: apt-get install libvirt-clients)";
      assertThat(System.getenv("CI")).as(missing).isNull();
      Assumptions.abort(missing);
    }
  }

  /** What was said, and whether all went well. */
  public record Said(boolean accepted, String words) {}

  /** Runs commands in one process, in which a connection lasts. */
  public Said run(String... commands) {
    Said said = run(host, List.of("virsh", "-q", "-c", host.uri(), String.join("; ", commands)));
    String words =
        said.words()
            .lines()
            .filter(text -> !LOG.matcher(text).matches())
            .collect(Collectors.joining("\n"));
    return new Said(said.accepted(), words.strip());
  }

  /** Commands that must succeed: what they say. */
  public String must(String... commands) {
    Said said = run(commands);
    assertThat(said.accepted()).as("%s: %s", Arrays.toString(commands), said.words()).isTrue();
    return said.words();
  }

  /** A program, with the host's emulator first on its PATH. */
  public static Said run(EmulatedSevHost host, List<String> line) {
    try {
      ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
      builder.environment().put("PATH", host.path());
      builder.environment().put("LC_ALL", "C");
      Process process = builder.start();
      process.getOutputStream().close();
      String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("%s ended", line).isTrue();
      return new Said(process.exitValue() == 0, words.strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Writes a file beside the host's own, which is deleted with them. */
  public Path file(String name, String text) {
    try {
      return Files.writeString(host.folder().resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Defines a domain and starts it paused. */
  public Said start(String domainXml) {
    Path xml = file("guest.xml", domainXml);
    return run("define " + xml, "start --paused guest", "domstate guest");
  }

  /** What the domain's launch security info says, by libvirt's names. */
  public Map<String, String> launchInfo() {
    return must("domlaunchsecinfo guest")
        .lines()
        .map(line -> line.split(":", 2))
        .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
  }

  /** Waits until libvirt has noticed that the guest is in a state. */
  public void await(String state) {
    Instant limit = Instant.now().plusSeconds(20);
    String found = must("list --all", "domstate guest");
    while (!found.endsWith(state) && Instant.now().isBefore(limit)) {
      found = must("list --all", "domstate guest");
    }
    assertThat(found).endsWith(state);
  }

  /** Ends and forgets the guest, whatever became of it. */
  public void end() {
    run("list", "destroy guest", "undefine guest --nvram");
  }
}
