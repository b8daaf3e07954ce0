package dev.sevkit.model.edit;

import java.util.Comparator;

/**
 * One replacement in a text.
 *
 * @param start offset of the first character replaced, in UTF-16 units
 * @param end offset after the last character replaced; equal to {@code start} for an insertion
 * @param text what stands there instead; empty for a deletion
 */
public record TextEdit(int start, int end, String text) implements Comparable<TextEdit> {

  private static final Comparator<TextEdit> ORDER =
      Comparator.comparingInt(TextEdit::start)
          .thenComparingInt(TextEdit::end)
          .thenComparing(TextEdit::text);

  /**
   * One replacement in a text.
   *
   * @throws IllegalArgumentException if the offsets are negative or in the wrong order
   */
  public TextEdit {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range of text: " + start + " to " + end);
    }
  }

  /**
   * Whether both cannot be made: they replace a common character, insert at the same place, or one
   * inserts where the other begins, ends or replaces.
   */
  public boolean conflictsWith(TextEdit other) {
    return start <= other.end && other.start <= end;
  }

  /** Order by place. */
  @Override
  public int compareTo(TextEdit other) {
    return ORDER.compare(this, other);
  }
}
