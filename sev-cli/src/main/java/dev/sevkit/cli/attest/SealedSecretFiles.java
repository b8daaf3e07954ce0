package dev.sevkit.cli.attest;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.secret.LaunchSecret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A sealed launch secret as {@code sevkit secret} writes it: two files, base64. */
public final class SealedSecretFiles {

  /** Of a payload of the greatest length, in base64 with line breaks, and more. */
  private static final int MAX_LENGTH = 1 << 16;

  private SealedSecretFiles() {}

  /**
   * Reads a sealed secret. It is encrypted: neither file is a secret itself.
   *
   * @throws AttestExit.Stop if a file cannot be read
   * @throws MalformedInputException if they are no sealed secret
   */
  public static LaunchSecret read(String header, String payload) {
    return LaunchSecret.of(decoded(header), decoded(payload));
  }

  private static byte[] decoded(String file) {
    String text = new String(InputFile.bytes(file, MAX_LENGTH), StandardCharsets.ISO_8859_1);
    try {
      return Base64.getDecoder().decode(text.replaceAll("\\s", ""));
    } catch (IllegalArgumentException e) {
      throw new MalformedInputException(file, "expected base64");
    }
  }
}
