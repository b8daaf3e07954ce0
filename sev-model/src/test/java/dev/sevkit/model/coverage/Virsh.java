package dev.sevkit.model.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Libvirt's own client. Without it a test is skipped and says what to install; in CI it fails. */
final class Virsh {

  private Virsh() {}

  /** What virsh prints; the test fails if virsh does. */
  static String run(String... arguments) {
    Process process = start(Stream.concat(Stream.of("virsh"), Stream.of(arguments)).toList());
    try (InputStream printed = process.getInputStream()) {
      String text = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("virsh ended").isTrue();
      assertThat(process.exitValue()).as(text).isZero();
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Process start(List<String> command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      String missing = "virsh is not installed (Debian: apt-get install libvirt-clients)";
      assertThat(System.getenv("CI")).as(missing).isNull();
      Assumptions.abort(missing);
      throw new UncheckedIOException(e);
    }
  }
}
