package dev.sevkit.cli;

import dev.sevkit.validate.RuleInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds rule pages by the message a user pastes. Words weigh by their rarity among the pages; words
 * of a page's symptoms weigh more than those of its prose, and numbers, which differ from host to
 * host, weigh nothing.
 */
final class PageSearch {

  private static final int MOST_HITS = 8;
  private static final double SYMPTOM_WEIGHT = 4;
  private static final double LEAST_SHARE_OF_BEST = 0.35;
  private static final double LEAST_COVERAGE = 0.3;
  private static final double MOST_COMMON = 0.3;
  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_=-]*[a-z0-9]|fw_error=[0-9]+");
  private static final Pattern SYMPTOM = Pattern.compile("(?m)^- `(.+)`$");

  private final List<Page> pages;
  private final Map<String, Long> frequency;

  private PageSearch(List<Page> pages) {
    this.pages = pages;
    this.frequency =
        pages.stream()
            .flatMap(page -> page.words.stream())
            .collect(Collectors.groupingBy(word -> word, HashMap::new, Collectors.counting()));
  }

  static PageSearch ofAll() {
    return new PageSearch(Pages.subjects().map(Page::of).toList());
  }

  /**
   * A page found.
   *
   * @param rule its rule
   * @param symptom the symptom on it nearest to the message
   * @param score how well it fits; only comparable within one search
   */
  record Hit(RuleInfo rule, Optional<String> symptom, double score) {}

  /** The pages that speak of a message, best first. */
  List<Hit> search(String message) {
    Set<String> asked = words(message);
    double whole = asked.stream().mapToDouble(this::rarity).sum();
    List<Hit> hits =
        pages.stream()
            .map(page -> hit(page, asked))
            .filter(hit -> hit.score() > LEAST_COVERAGE * whole)
            .sorted(
                Comparator.comparingDouble(Hit::score)
                    .reversed()
                    .thenComparing(hit -> hit.rule().id()))
            .toList();
    double best = hits.isEmpty() ? 0 : hits.get(0).score();
    return hits.stream()
        .filter(hit -> hit.score() >= LEAST_SHARE_OF_BEST * best)
        .limit(MOST_HITS)
        .toList();
  }

  private Hit hit(Page page, Set<String> asked) {
    double prose = weigh(page.words, asked);
    double best = 0;
    Optional<String> nearest = Optional.empty();
    for (String symptom : page.symptoms) {
      double weight = weigh(words(symptom), asked);
      if (weight > best) {
        best = weight;
        nearest = Optional.of(symptom);
      }
    }
    return new Hit(page.rule, nearest, prose + SYMPTOM_WEIGHT * best);
  }

  private double weigh(Set<String> words, Set<String> asked) {
    return asked.stream().filter(words::contains).mapToDouble(this::rarity).sum();
  }

  /** Nothing for a word of so many pages that it tells none from another. */
  private double rarity(String word) {
    long seen = frequency.getOrDefault(word, 0L);
    if (seen > MOST_COMMON * pages.size()) {
      return 0;
    }
    return Math.log(1 + (double) pages.size() / (1 + seen));
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(m -> words.add(m.group()));
    return words;
  }

  private static final class Page {

    private final RuleInfo rule;
    private final Set<String> words;
    private final List<String> symptoms;

    private Page(RuleInfo rule, Set<String> words, List<String> symptoms) {
      this.rule = rule;
      this.words = words;
      this.symptoms = symptoms;
    }

    private static Page of(RuleInfo rule) {
      String text = Pages.of(rule.id()).orElse("");
      List<String> symptoms = new ArrayList<>();
      int start = text.indexOf("\n## Symptoms\n");
      if (start >= 0) {
        int end = text.indexOf("\n## ", start + 1);
        String section = text.substring(start, end < 0 ? text.length() : end);
        SYMPTOM.matcher(section).results().forEach(match -> symptoms.add(match.group(1)));
      }
      return new Page(rule, PageSearch.words(text), symptoms);
    }
  }
}
