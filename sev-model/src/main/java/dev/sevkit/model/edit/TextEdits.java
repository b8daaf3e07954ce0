package dev.sevkit.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Edits of one text that can all be made: sorted, none in conflict with another. */
public final class TextEdits {

  private final List<TextEdit> edits = new ArrayList<>();

  /** No edits yet. */
  public TextEdits() {}

  /**
   * Adds the edits of one change, all or none.
   *
   * @return whether they were added; false if one of them conflicts with an edit added before
   */
  public boolean addAll(Collection<TextEdit> change) {
    boolean conflict = change.stream().anyMatch(e -> edits.stream().anyMatch(e::conflictsWith));
    if (conflict) {
      return false;
    }
    edits.addAll(change);
    Collections.sort(edits);
    return true;
  }

  /** The edits in the order of their places. */
  public List<TextEdit> sorted() {
    return List.copyOf(edits);
  }

  /** The text with all edits made. */
  public String applyTo(String text) {
    StringBuilder changed = new StringBuilder(text.length() + 256);
    int at = 0;
    for (TextEdit edit : edits) {
      changed.append(text, at, edit.start()).append(edit.text());
      at = edit.end();
    }
    return changed.append(text, at, text.length()).toString();
  }
}
