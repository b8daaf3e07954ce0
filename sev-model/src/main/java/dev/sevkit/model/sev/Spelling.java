package dev.sevkit.model.sev;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name a misspelt one was meant to be. Case, hyphens and underscores do not count, so
 * that {@code dh-cert} is {@code dhCert}.
 */
public final class Spelling {

  private static final int LONGEST_NAME = 40;
  private static final int CHARACTERS_PER_FAULT = 4;

  private Spelling() {}

  /**
   * The name nearest to what is written.
   *
   * @param written the misspelt name
   * @param names the names it may have been meant to be, the likelier first
   * @return the name with the fewest {@linkplain #faults faults}; empty if the best has more than
   *     one, and one more for every four characters written
   */
  public static Optional<String> nearest(String written, Collection<String> names) {
    if (written.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    return names.stream()
        .filter(name -> faults(written, name) <= 1 + written.length() / CHARACTERS_PER_FAULT)
        .min(Comparator.comparingInt(name -> faults(written, name)));
  }

  /**
   * The number of insertions, deletions, substitutions and swaps of neighbours that turn what is
   * written into a name.
   *
   * @param written at most a few dozen characters: the time grows with the product of the lengths
   * @param name the right name
   * @return 0 if they differ at most in case, hyphens and underscores
   */
  public static int faults(String written, String name) {
    return distance(plain(written), plain(name));
  }

  private static String plain(String name) {
    return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** Insertions, deletions, substitutions and swaps of neighbours that turn one into the other. */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(substituted, 1 + Math.min(last[j], current[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = current;
    }
    return last[b.length()];
  }
}
