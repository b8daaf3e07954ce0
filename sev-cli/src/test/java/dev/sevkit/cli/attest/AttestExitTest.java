package dev.sevkit.cli.attest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.MeasurementMismatchException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.UntrustedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AttestExitTest {

  @Test
  void follows_the_kind_of_failure() {
    assertThat(AttestExit.of(new MeasurementMismatchException("x"))).isEqualTo(1);
    assertThat(AttestExit.of(new UntrustedException("x"))).isEqualTo(1);
    assertThat(AttestExit.of(new UnsupportedInputException("x"))).isEqualTo(2);
    assertThat(AttestExit.of(new MalformedInputException("x", "y"))).isEqualTo(6);
  }

  @Test
  void a_secret_is_read_whole_wiped_and_never_printed() throws IOException {
    try (SecretFile secret = SecretFile.read("-", new ByteArrayInputStream(new byte[] {7, 8}))) {
      assertThat(secret.bytes()).containsExactly(7, 8);
      assertThat(secret).hasToString("SecretFile[2 bytes]");
      secret.close();
      assertThat(secret.bytes()).containsExactly(0, 0);
    }
  }

  @Test
  void refuses_a_file_too_long_to_be_a_secret() {
    assertThatThrownBy(
            () ->
                SecretFile.read(
                    "-", new ByteArrayInputStream(new byte[SecretFile.MAX_SIZE + 1])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("longer than 1 MiB");
  }
}
