package dev.sevkit.libvirt;

import dev.sevkit.validate.pages.PageSearch;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Pages that explain what libvirt says. Loaded when somebody asks. */
final class Explanation {

  private static final PageSearch SEARCH = PageSearch.ofAll();
  private static final Pattern WORD = Pattern.compile("[a-z0-9_=]+");

  /** Less is a likeness by chance: the search gives what is nearest, however far that is. */
  private static final double LEAST_SHARE = 0.6;

  private Explanation() {}

  /** Names of pages one of whose symptoms is in the words, for the most part; best first. */
  static List<String> pages(String words) {
    Set<String> said = words(words);
    return SEARCH.search(words).stream()
        .filter(hit -> hit.symptom().filter(symptom -> isIn(said, symptom)).isPresent())
        .map(hit -> hit.page().id())
        .toList();
  }

  private static boolean isIn(Set<String> said, String symptom) {
    Set<String> all = words(symptom);
    long common = all.stream().filter(said::contains).count();
    return common >= LEAST_SHARE * all.size();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .forEach(words::add);
    return words;
  }
}
