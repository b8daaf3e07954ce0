package dev.sevkit.model.schema;

import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.model.xml.SourceText;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** The text from one tag to the next, comments left out, and where it stands. */
final class TextRun {

  private static final int MOST_DIGITS = 4096;
  private static final Pattern LONG_NUMBER = Pattern.compile("\\s*[+-]?[0-9]++\\s*");

  private final SourceText source;
  private final StringBuilder text = new StringBuilder();
  private boolean blank = true;
  private int start;

  TextRun(SourceText source) {
    this.source = source;
  }

  /** Takes what a reader stands at, a part of the text. */
  void add(XMLStreamReader reader) {
    String more = reader.getText();
    if (blank && !more.isBlank()) {
      int blanks = more.length() - more.stripLeading().length();
      int at = reader.getLocation().getCharacterOffset() + blanks;
      start = Math.min(at, source.text().length());
      blank = false;
    }
    text.append(more);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Forgets the text: a tag follows. */
  void clear() {
    text.setLength(0);
    blank = true;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** From the first character that is no white space to the end of its line or the next tag. */
  Supplier<SourceLocation> place(ElementNode element) {
    int from = start;
    return () -> {
      int to = from;
      while (to < source.text().length() && "<\r\n".indexOf(source.text().charAt(to)) < 0) {
        to++;
      }
      return source.location(from, to, element.path() + "/text()");
    };
  }

  /**
   * A value as the matcher is told it. Its work on a number grows with the square of the digits,
   * and no bound has so many: leading zeros and then the rest are left out.
   */
  static String withinReason(String value) {
    if (value.length() <= MOST_DIGITS || !LONG_NUMBER.matcher(value).matches()) {
      return value;
    }
    String number = value.strip().replaceFirst("^([+-]?)0+(?=[0-9])", "$1");
    return number.substring(0, Math.min(number.length(), MOST_DIGITS));
  }
}
