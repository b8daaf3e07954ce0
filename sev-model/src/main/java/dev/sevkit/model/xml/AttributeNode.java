package dev.sevkit.model.xml;

/**
 * An attribute where it stands in the text.
 *
 * @param owner the element it belongs to
 * @param name qualified name as written, such as {@code iommu} or {@code qemu:id}
 * @param value its meaning: references decoded, white space normalised as XML says
 * @param start offset of the name's first character
 * @param valueStart offset of the value's first character, inside the quotes
 * @param valueEnd offset of the closing quote
 */
public record AttributeNode(
    ElementNode owner, String name, String value, int start, int valueStart, int valueEnd) {

  /** Offset after the closing quote. */
  public int end() {
    return valueEnd + 1;
  }

  /** The quote character it is written with. */
  public char quote() {
    return owner.source().text().charAt(valueEnd);
  }

  /** Where it stands, from its name to its closing quote. */
  public SourceLocation location() {
    return owner.source().location(start, end(), path());
  }

  /** Its XPath. */
  public String path() {
    return owner.path() + "/@" + name;
  }

  /** Name and value as written. */
  @Override
  public String toString() {
    return owner.source().text().substring(start, end());
  }
}
