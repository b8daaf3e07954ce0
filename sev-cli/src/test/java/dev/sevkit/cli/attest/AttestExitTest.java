package dev.sevkit.cli.attest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.attest.AttestationException;
import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.MeasurementMismatchException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.UntrustedException;
import dev.sevkit.cli.attest.AttestExit.Stop;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class AttestExitTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int guard(boolean quiet, Callable<Integer> command) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return AttestExit.guard(
        new Streams(InputStream.nullInputStream(), stream, stream), quiet, command);
  }

  private static Callable<Integer> failing(RuntimeException failure) {
    return () -> {
      throw failure;
    };
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void each_failure_has_its_code() {
    Map<AttestationException, Integer> codes =
        Map.of(
            new MeasurementMismatchException("x"), 1,
            new UntrustedException("x"), 1,
            new MalformedInputException("x", "y"), 2,
            new UnsupportedInputException("x"), 2);

    codes.forEach((failure, code) -> assertThat(AttestExit.of(failure)).isEqualTo(code));
    codes.forEach((failure, code) -> assertThat(guard(true, failing(failure))).isEqualTo(code));
    assertThat(said()).isEmpty();
  }

  @Test
  void a_stop_is_one_line_and_safe_to_print() {
    assertThat(guard(false, failing(new Stop(AttestExit.INSECURE, "a\u001b[1mb\nc")))).isEqualTo(3);
    assertThat(said().lines()).hasSize(1);
    assertThat(said()).startsWith("sevkit: a").doesNotContain("\u001b");
  }

  @Test
  void a_defect_is_told_without_what_it_was_about() {
    assertThat(guard(false, failing(new IllegalStateException("hunter2")))).isEqualTo(6);
    assertThat(said()).contains("a defect of sevkit itself").doesNotContain("hunter2");
  }
}
