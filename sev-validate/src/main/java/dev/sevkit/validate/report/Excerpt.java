package dev.sevkit.validate.report;

import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.model.xml.SourceText;
import java.util.Optional;

/**
 * A source line and a line that underlines a place in it.
 *
 * @param number the line's number, right-aligned
 * @param text the line, cut around the place if it is long
 * @param underline carets under the place, at the same columns
 */
record Excerpt(String number, String text, String underline) {

  private static final int WIDTH = 110;
  private static final String CUT = "…";

  static Optional<Excerpt> of(SourceText source, SourceLocation location) {
    String line = source.lineText(location.line());
    if (!location.isKnown() || line.isBlank()) {
      return Optional.empty();
    }
    int from = Math.min(location.column() - 1, line.length());
    int to = location.endLine() == location.line() ? location.endColumn() - 1 : line.length();
    return Optional.of(cut(location.line(), line, from, Math.max(from + 1, to)));
  }

  private static Excerpt cut(int number, String line, int from, int to) {
    int start = line.length() > WIDTH && from > WIDTH / 2 ? from - WIDTH / 4 : 0;
    int end = Math.min(line.length(), start + WIDTH);
    String before = start > 0 ? CUT : "";
    String after = end < line.length() ? CUT : "";
    String text = before + Printable.of(line.substring(start, end)) + after;
    int caretEnd = Math.max(from + 1, Math.min(to, end));
    String margin = blank(before + line.substring(start, from));
    return new Excerpt(
        "%5d".formatted(number), text, margin + "^".repeat(Math.max(1, caretEnd - from)));
  }

  /** As wide as the text: tabs stay tabs. */
  private static String blank(String text) {
    return text.replaceAll("[^\t]", " ");
  }
}
