package dev.sevkit.model.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** The difference of two texts in the form {@code patch} and {@code git apply} read. */
public final class UnifiedDiff {

  private static final int CONTEXT = 3;
  private static final String NO_NEWLINE = "\n\\ No newline at end of file";

  private UnifiedDiff() {}

  /**
   * The difference, three lines of context around each change; empty if there is none.
   *
   * @param name what to call the file on both sides
   */
  public static String of(String name, String before, String after) {
    List<String> old = lines(before);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            name, name, old, DiffUtils.diff(old, lines(after)), CONTEXT);
    return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
  }

  /** Lines without their line feed; a last line that has none says so, as diffs do. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', at)) {
      lines.add(text.substring(at, feed));
      at = feed + 1;
    }
    if (at < text.length()) {
      lines.add(text.substring(at) + NO_NEWLINE);
    }
    return lines;
  }
}
