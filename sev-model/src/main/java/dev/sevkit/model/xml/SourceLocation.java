package dev.sevkit.model.xml;

/**
 * A place in a document: from the first character of something to the one after its last.
 *
 * @param source name of the document as the caller gave it: a file name, or {@code -} for standard
 *     input
 * @param line line of the first character, 1-based; 0 when unknown
 * @param column column of the first character, 1-based, in UTF-16 units; 0 when unknown
 * @param endLine line of the character after the last, 1-based
 * @param endColumn column of the character after the last, 1-based, in UTF-16 units
 * @param path XPath of the element or attribute, such as {@code /domain/devices/disk[2]/@type};
 *     empty when the place is none
 */
public record SourceLocation(
    String source, int line, int column, int endLine, int endColumn, String path)
    implements Comparable<SourceLocation> {

  /** A place nothing is known of. */
  public static final SourceLocation UNKNOWN = new SourceLocation("", 0, 0, 0, 0, "");

  /** The beginning of a document. */
  public static SourceLocation startOf(String source) {
    return new SourceLocation(source, 1, 1, 1, 1, "");
  }

  /** Whether line and column say anything. */
  public boolean isKnown() {
    return line > 0;
  }

  /** Order by document, line, column, then end. */
  @Override
  public int compareTo(SourceLocation other) {
    int order = source.compareTo(other.source);
    order = order != 0 ? order : Integer.compare(line, other.line);
    order = order != 0 ? order : Integer.compare(column, other.column);
    order = order != 0 ? order : Integer.compare(endLine, other.endLine);
    order = order != 0 ? order : Integer.compare(endColumn, other.endColumn);
    return order != 0 ? order : path.compareTo(other.path);
  }

  /**
   * {@code source:line:column}, as compilers print it; the source alone when the place is unknown.
   */
  @Override
  public String toString() {
    return isKnown() ? source + ":" + line + ":" + column : source;
  }
}
