package dev.sevkit.validate.baseline;

import dev.sevkit.validate.Finding;
import java.util.Comparator;

/**
 * One finding that is known.
 *
 * @param file the document, as the baseline names it: relative to its folder, with slashes
 * @param path XPath of the place, such as {@code /domain/devices/disk[2]}
 * @param rule name of the rule
 * @param fingerprint of the text at the place; 16 hexadecimal digits that stay the same when lines
 *     move or are indented
 */
public record BaselineEntry(String file, String path, String rule, String fingerprint)
    implements Comparable<BaselineEntry> {

  private static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::file)
          .thenComparing(BaselineEntry::path)
          .thenComparing(BaselineEntry::rule)
          .thenComparing(BaselineEntry::fingerprint);

  /** The entry of a finding in a document of a name. */
  static BaselineEntry of(String file, Finding finding, String fingerprint) {
    return new BaselineEntry(file, finding.location().path(), finding.id(), fingerprint);
  }

  /** The same without positions among siblings, which change when a sibling comes or goes. */
  BaselineEntry anywhere() {
    return new BaselineEntry(file, path.replaceAll("\\[[0-9]+\\]", ""), rule, fingerprint);
  }

  /** Order by file, path, rule and fingerprint. */
  @Override
  public int compareTo(BaselineEntry other) {
    return ORDER.compare(this, other);
  }

  /** File, rule and path, in words. */
  @Override
  public String toString() {
    return file + ": [" + rule + "] at " + path;
  }
}
