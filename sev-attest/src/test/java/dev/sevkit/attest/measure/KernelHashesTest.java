package dev.sevkit.attest.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.Hashes;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KernelHashesTest {

  private static final byte[] KERNEL = {1};

  @Test
  void of_no_initrd_and_no_command_line_are_those_of_empty_ones() {
    KernelHashes none = KernelHashes.of(KERNEL, Optional.empty(), Optional.empty());

    assertThat(none).isEqualTo(KernelHashes.of(KERNEL, Optional.of(new byte[0]), Optional.of("")));
    assertThat(none.initrd()).isEqualTo(Hashes.sha256());
    assertThat(none.cmdline()).isEqualTo(Hashes.sha256(new byte[1]));
    assertThat(none)
        .isNotEqualTo(KernelHashes.of(KERNEL, Optional.empty(), Optional.of(" ")))
        .hasSameHashCodeAs(none.withoutInitrd());
  }

  @Test
  void refuse_what_is_no_hash() {
    assertThatThrownBy(() -> KernelHashes.ofHashes(new byte[32], new byte[32], new byte[31]))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("hash of the command line: expected 32 bytes, found 31");
  }
}
