package dev.sevkit.validate.rules.attestation;

import dev.sevkit.model.sev.SevBlob;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text in the place of a launch blob, and what it may be instead of base64.
 *
 * @param written the text as written
 */
record BlobText(String written) {

  private static final Pattern PATH =
      Pattern.compile("(?:file:/*|~|\\.{1,2})?/[a-z][a-z0-9._-]*/\\S*");
  private static final Pattern FILE_NAME =
      Pattern.compile("\\S+\\.(?:b64|base64|bin|blob|cert|crt|key|pem|txt)");
  private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9+/=]");

  /** Whether there is nothing but white space. */
  boolean isEmpty() {
    return unwrapped().isEmpty();
  }

  /** Whether white space is its only fault. */
  boolean isWrapped() {
    String unwrapped = unwrapped();
    return !unwrapped.equals(written) && SevBlob.decodeStrict(unwrapped).isPresent();
  }

  /** Whether it is in the text form certificates and keys are mailed in. */
  boolean isPem() {
    return written.contains("-----BEGIN");
  }

  /** Whether it names a file. A path may be valid base64: its letters and slashes are. */
  boolean isPath() {
    String name = written.strip();
    return PATH.matcher(name).matches() || FILE_NAME.matcher(name).matches();
  }

  /** The text without white space. */
  String unwrapped() {
    return SevBlob.unwrapped(written);
  }

  /**
   * The text in the standard alphabet, padded; empty unless it then decodes to the exact size of
   * the blob, which a text that lost something does not.
   */
  Optional<String> repaired(SevBlob blob) {
    String standard = withoutPadding(unwrapped().replace('-', '+').replace('_', '/'));
    String padded = standard + "=".repeat(-standard.length() & 3);
    return SevBlob.decodeStrict(padded)
        .filter(bytes -> bytes.length == blob.length())
        .map(bytes -> padded);
  }

  /** What keeps it from being base64, white space aside; said of it, after its name. */
  String fault() {
    String text = unwrapped();
    Matcher foreign = FOREIGN.matcher(text);
    if (foreign.find()) {
      return "has %s at character %d, which base64 does not use"
          .formatted(quoted(foreign.group().codePointAt(0)), foreign.start() + 1);
    }
    if (withoutPadding(text).indexOf('=') >= 0) {
      return "has padding (=) before its end";
    }
    return "has %d characters: its end or its padding is missing".formatted(text.length());
  }

  private static String quoted(int character) {
    return character > ' ' && character < 0x7f
        ? "'" + Character.toString(character) + "'"
        : "U+%04X".formatted(character);
  }

  private static String withoutPadding(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '=') {
      end--;
    }
    return text.substring(0, end);
  }
}
