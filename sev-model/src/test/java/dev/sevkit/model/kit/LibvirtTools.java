package dev.sevkit.model.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Libvirt's own opinion of a domain: its schema, and define on its in-memory test driver. Without
 * the tools a test is skipped and says what to install; in CI it fails.
 */
public final class LibvirtTools {

  private static final Pattern VERDICT = Pattern.compile("(.+) (validates|fails to validate)");

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

  /**
   * What {@code xmllint} says of many documents under a RELAX NG schema, in one run: which are
   * valid. A document that is not well-formed has no entry.
   */
  public static Map<Path, Boolean> xmllint(Path schema, List<Path> files) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("xmllint", "--noout", "--relaxng", schema.toString()));
    files.forEach(file -> command.add(file.toString()));
    Map<Path, Boolean> verdicts = new LinkedHashMap<>();
    try {
      run(command)
          .message()
          .lines()
          .map(VERDICT::matcher)
          .filter(Matcher::matches)
          .forEach(said -> verdicts.put(Path.of(said.group(1)), said.group(2).equals("validates")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return verdicts;
  }

  /** The folder of libvirt's schemas. */
  public static Path schemas() {
    Path folder = Path.of("/usr/share/libvirt/schemas");
    if (!Files.exists(folder.resolve("domain.rng"))) {
      throw absent("domain.rng is not in " + folder + " (Debian: apt-get install libvirt0)");
    }
    return folder;
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
      throw absent(missing);
    }
  }

  /** Skips the test; in CI it fails. */
  private static AssertionError absent(String missing) {
    assertThat(System.getenv("CI")).as(missing).isNull();
    Assumptions.abort(missing);
    return new AssertionError(missing);
  }
}
