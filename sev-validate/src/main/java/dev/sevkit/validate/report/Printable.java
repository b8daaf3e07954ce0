package dev.sevkit.validate.report;

/** Makes text from a document safe to print: a document must not drive the reader's terminal. */
public final class Printable {

  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /** The text on one line, control and formatting characters but tabs replaced. */
  public static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.chars().forEach(c -> safe.append(isSafe((char) c) ? (char) c : REPLACEMENT));
    return safe.toString();
  }

  private static boolean isSafe(char c) {
    boolean formatting = Character.getType(c) == Character.FORMAT;
    boolean separator = c == '\u2028' || c == '\u2029';
    return c == '\t' || !(Character.isISOControl(c) || formatting || separator);
  }
}
