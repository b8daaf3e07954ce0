package dev.sevkit.validate.baseline;

import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.model.xml.SourceText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What the text at a place is recognised by: white space counts as one space, lines do not. */
final class Fingerprint {

  private static final int BYTES = 8;

  private Fingerprint() {}

  /** The first 8 bytes of the text's SHA-256, as 16 hexadecimal digits. */
  static String of(SourceText source, SourceLocation place) {
    String text = text(source, place).strip().replaceAll("\\s+", " ");
    byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  private static String text(SourceText source, SourceLocation place) {
    if (!place.isKnown()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (int line = place.line(); line <= place.endLine(); line++) {
      String whole = source.lineText(line);
      int from = line == place.line() ? place.column() - 1 : 0;
      int to = line == place.endLine() ? place.endColumn() - 1 : whole.length();
      text.append(whole, Math.min(from, whole.length()), Math.min(to, whole.length())).append('\n');
    }
    return text.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
