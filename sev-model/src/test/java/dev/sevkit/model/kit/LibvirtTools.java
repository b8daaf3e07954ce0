package dev.sevkit.model.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Libvirt's own opinion of a domain: its schema, and define on its in-memory test driver. Without
 * the tools a test is skipped and says what to install; in CI it fails.
 */
public final class LibvirtTools {

  private LibvirtTools() {}

  /**
   * What libvirt said.
   *
   * @param accepted whether it takes the domain
   * @param message its words
   */
  public record Verdict(boolean accepted, String message) {}

  /** What {@code virt-xml-validate} says. */
  public static Verdict virtXmlValidate(String xml) {
    return ask(xml, file -> Stream.of("virt-xml-validate", file, "domain"));
  }

  /** What define on {@code test:///default} says. */
  public static Verdict define(String xml) {
    return ask(xml, file -> Stream.of("virsh", "-q", "-c", "test:///default", "define", file));
  }

  /** What {@code virsh} prints; the test fails if virsh does. */
  public static String virsh(String... arguments) {
    try {
      Verdict verdict = run(Stream.concat(Stream.of("virsh"), Stream.of(arguments)).toList());
      assertThat(verdict.accepted()).as(verdict.message()).isTrue();
      return verdict.message();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Verdict ask(String xml, Function<String, Stream<String>> command) {
    try {
      Path file = Files.createTempFile("domain", ".xml");
      try {
        Files.writeString(file, xml);
        return run(command.apply(file.toString()).toList());
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Verdict run(List<String> command) throws IOException {
    Process process = start(command);
    try (InputStream said = process.getInputStream()) {
      String words = new String(said.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("%s ended", command).isTrue();
      return new Verdict(process.exitValue() == 0, words.strip());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Process start(List<String> command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      String missing =
          command.get(0)
              + " is not installed (Debian: apt-get install libvirt-clients libxml2-utils)";
      assertThat(System.getenv("CI")).as(missing).isNull();
      Assumptions.abort(missing);
      throw new UncheckedIOException(e);
    }
  }
}
