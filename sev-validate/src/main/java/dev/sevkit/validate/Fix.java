package dev.sevkit.validate;

import dev.sevkit.model.edit.TextEdit;
import java.util.List;

/**
 * A change that removes a finding, as data.
 *
 * @param description what changes, in words: {@code set cbitpos to 51}
 * @param safe false if it weakens protection, invalidates a launch session, or needs a decision
 *     that only the author can take; such a fix is never applied unless asked for
 * @param edits the change, in offsets of the document the finding is about
 */
public record Fix(String description, boolean safe, List<TextEdit> edits) {

  /**
   * A change that removes a finding.
   *
   * @throws IllegalArgumentException if it changes nothing
   */
  public Fix {
    edits = List.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("the fix '" + description + "' changes nothing");
    }
  }

  /** A change that is right whenever the finding is. */
  public static Fix safe(String description, List<TextEdit> edits) {
    return new Fix(description, true, edits);
  }

  /** A change its author must want; the description says why. */
  public static Fix unsafe(String description, List<TextEdit> edits) {
    return new Fix(description, false, edits);
  }
}
