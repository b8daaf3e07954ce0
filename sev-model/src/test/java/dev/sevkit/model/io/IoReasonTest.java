package dev.sevkit.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class IoReasonTest {

  @Test
  void says_why_without_the_name_of_the_file() {
    assertThat(IoReason.of(new AccessDeniedException("/a"))).isEqualTo("permission denied");
    assertThat(IoReason.of(new NoSuchFileException("/a"))).isEqualTo("no such file or folder");
    assertThat(IoReason.of(new FileSystemException("/a", null, "No space left on device")))
        .isEqualTo("no space left on device");
    assertThat(IoReason.of(new IOException("Input/output error"))).isEqualTo("input/output error");
    assertThat(IoReason.of(new IOException())).isEqualTo("the system gives no reason");
  }
}
