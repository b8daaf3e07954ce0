package dev.sevkit.attest.snp.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.MalformedInputException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnpLaunchDigestTest {

  private static final String HEX = "00ff10ab".repeat(12);

  @Test
  void is_read_in_both_forms() {
    SnpLaunchDigest digest = SnpLaunchDigest.parse(HEX + "\n");

    assertThat(digest).hasToString(HEX);
    assertThat(SnpLaunchDigest.parse(digest.base64())).isEqualTo(digest);
    assertThat(SnpLaunchDigest.of(digest.bytes())).hasSameHashCodeAs(digest);
  }

  /** A tool cuts 64 bytes to 48 without a word; 47 bytes and a SEV digest are no better. */
  @ParameterizedTest
  @ValueSource(ints = {0, 32, 47, 49, 64})
  void refuses_another_length(int length) {
    byte[] bytes = new byte[length];

    assertThatThrownBy(() -> SnpLaunchDigest.of(bytes))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("SEV-SNP launch digest: expected 48 bytes, found " + length);
    assertThatThrownBy(() -> SnpLaunchDigest.parse("00".repeat(length)))
        .isInstanceOf(MalformedInputException.class);
    assertThatThrownBy(() -> SnpLaunchDigest.parse(Base64.getEncoder().encodeToString(bytes)))
        .isInstanceOf(MalformedInputException.class);
  }

  @Test
  void refuses_what_is_neither() {
    assertThatThrownBy(() -> SnpLaunchDigest.parse("not a digest"))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("SEV-SNP launch digest: not base64");
  }
}
