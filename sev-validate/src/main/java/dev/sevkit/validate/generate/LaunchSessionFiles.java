package dev.sevkit.validate.generate;

import dev.sevkit.model.sev.SevBlob;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a guest owner prepared for one launch, as {@code sevctl session} writes it for the host.
 *
 * @param dhCert guest owner's Diffie-Hellman certificate, base64 of 2084 bytes
 * @param session session blob, base64 of 128 bytes
 */
public record LaunchSessionFiles(String dhCert, String session) {

  /**
   * The files {@code PREFIX_godh.b64} and {@code PREFIX_session.b64}.
   *
   * @throws GenerationException if one cannot be read or is not base64 of the right length
   */
  public static LaunchSessionFiles read(String prefix) {
    return new LaunchSessionFiles(
        blob(Path.of(prefix + "_godh.b64"), SevBlob.DH_CERT),
        blob(Path.of(prefix + "_session.b64"), SevBlob.SESSION));
  }

  private static String blob(Path file, SevBlob blob) {
    String text = text(file).strip();
    byte[] decoded =
        SevBlob.decodeStrict(text)
            .orElseThrow(() -> new GenerationException(file + ": not base64 on one line"));
    if (decoded.length != blob.length()) {
      throw new GenerationException(
          "%s: decodes to %d bytes, a %s has %d"
              .formatted(file, decoded.length, blob.element(), blob.length()));
    }
    return text;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new GenerationException(file + ": cannot be read; 'sevctl session' writes it", e);
    }
  }
}
