package dev.sevkit.validate.rules.memory;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.xml.ElementNode;
import java.util.List;

/** A child of memoryBacking that is to go. */
final class BackingPart {

  private BackingPart() {}

  /** Removes it; a memoryBacking that holds nothing else goes with it. */
  static List<TextEdit> remove(ElementNode part) {
    return ElementEdits.remove(part.parent().filter(BackingPart::holdsNothingElse).orElse(part));
  }

  private static boolean holdsNothingElse(ElementNode backing) {
    return backing.children().size() == 1
        && backing.comments().isEmpty()
        && backing.attributes().isEmpty();
  }
}
