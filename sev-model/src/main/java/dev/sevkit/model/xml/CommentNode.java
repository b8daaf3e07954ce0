package dev.sevkit.model.xml;

/**
 * A comment where it stands in the text.
 *
 * @param parent the element it stands in
 * @param start offset of its {@code <!--}
 * @param end offset after its {@code -->}
 */
public record CommentNode(ElementNode parent, int start, int end) {

  /** What it says, without the delimiters. */
  public String text() {
    return parent.source().text().substring(start + 4, end - 3);
  }

  /** Where it stands. */
  public SourceLocation location() {
    return parent.source().location(start, end, parent.path() + "/comment()");
  }
}
