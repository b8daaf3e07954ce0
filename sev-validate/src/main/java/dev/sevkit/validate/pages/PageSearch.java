package dev.sevkit.validate.pages;

import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.failures.Failure;
import dev.sevkit.validate.failures.Failures;
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
import java.util.stream.Stream;

/**
 * Finds pages by the message a user pastes. Words weigh by their rarity among the pages; words of a
 * page's symptoms weigh more than those of its prose, and numbers, which differ from host to host,
 * weigh nothing, except the firmware's error number: a page about another number does not fit.
 * Immutable and thread-safe.
 */
public final class PageSearch {

  private static final int MOST_HITS = 8;
  private static final double SYMPTOM_WEIGHT = 4;

  /** A page about the failure itself comes before the rules that find one cause of it. */
  private static final double FAILURE_WEIGHT = 7;

  private static final double LEAST_SHARE_OF_BEST = 0.35;
  private static final double LEAST_COVERAGE = 0.3;
  private static final double MOST_COMMON = 0.3;
  private static final double MOST_OF_A_SYMPTOM = 0.75;
  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_=-]*[a-z0-9]|fw_error=[0-9]+");
  private static final Pattern ERROR_NUMBER = Pattern.compile("fw_error=[0-9]+");

  private final List<Page> pages;
  private final Map<String, Long> frequency;

  private PageSearch(List<Page> pages) {
    this.pages = pages;
    this.frequency =
        pages.stream()
            .flatMap(page -> page.words().stream())
            .collect(Collectors.groupingBy(word -> word, HashMap::new, Collectors.counting()));
  }

  /** Over the pages of failures and of all that a finding can be named after. */
  public static PageSearch ofAll() {
    Stream<Page> failures = Failures.all().stream().map(Page::of);
    return new PageSearch(Stream.concat(failures, Pages.subjects().map(Page::of)).toList());
  }

  /**
   * A page found.
   *
   * @param page the page
   * @param symptom the symptom on it nearest to the message
   * @param score how well it fits; only comparable within one search
   * @param share how much of a symptom on it the message says at most, 0 to 1: of the rest the page
   *     may be about something else
   */
  public record Hit(Page page, Optional<String> symptom, double score, double share) {

    /** Whether the message says most of what a symptom does. */
    public boolean isTheSymptom() {
      return share >= MOST_OF_A_SYMPTOM;
    }
  }

  /** The pages that speak of a message, best first. */
  public List<Hit> search(String message) {
    Set<String> asked = words(message);
    double whole = asked.stream().mapToDouble(this::rarity).sum();
    List<Hit> hits =
        pages.stream()
            .map(page -> hit(page, asked))
            .filter(hit -> hit.score() > LEAST_COVERAGE * whole)
            .sorted(
                Comparator.comparingDouble(Hit::score)
                    .reversed()
                    .thenComparing(hit -> hit.page().id()))
            .toList();
    double best = hits.isEmpty() ? 0 : hits.get(0).score();
    return hits.stream()
        .filter(hit -> hit.score() >= LEAST_SHARE_OF_BEST * best)
        .limit(MOST_HITS)
        .toList();
  }

  private Hit hit(Page page, Set<String> asked) {
    double prose = weigh(page.words(), asked);
    double best = 0;
    double share = 0;
    Optional<String> nearest = Optional.empty();
    for (String symptom : page.symptoms()) {
      Set<String> words = words(symptom);
      double weight = contradicts(words, asked) ? 0 : likeness(words, asked);
      share = weight > 0 ? Math.max(share, share(words, asked)) : share;
      if (weight > best) {
        best = weight;
        nearest = Optional.of(symptom);
      }
    }
    boolean other = speaksOnlyOfOtherNumbers(page, asked);
    double weight = page.isFailure() ? FAILURE_WEIGHT : SYMPTOM_WEIGHT;
    return new Hit(page, nearest, other ? 0 : prose + weight * best, share);
  }

  /** What both have, and a little less for what only the symptom has: the shorter fits better. */
  private double likeness(Set<String> symptom, Set<String> asked) {
    return weigh(symptom, asked) * (0.7 + 0.3 * share(symptom, asked));
  }

  private double share(Set<String> symptom, Set<String> asked) {
    double own = symptom.stream().mapToDouble(this::rarity).sum();
    return own == 0 ? 0 : weigh(symptom, asked) / own;
  }

  private static boolean contradicts(Set<String> symptom, Set<String> asked) {
    Set<String> numbers = errorNumbers(asked);
    Set<String> its = errorNumbers(symptom);
    return !numbers.isEmpty() && !its.isEmpty() && numbers.stream().noneMatch(its::contains);
  }

  /** What its symptoms share with other failures says nothing then. */
  private static boolean speaksOnlyOfOtherNumbers(Page page, Set<String> asked) {
    Set<String> its = words(String.join("\n", page.symptoms()));
    return contradicts(its, asked);
  }

  private static Set<String> errorNumbers(Set<String> words) {
    return words.stream()
        .filter(word -> ERROR_NUMBER.matcher(word).matches())
        .collect(Collectors.toSet());
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

  /**
   * A page, of a failure or of a rule.
   *
   * @param id name of the failure or rule
   * @param isFailure whether it is a failure's
   * @param summary what it is about, in words
   * @param advice what to do: causes in order, or the rule's remedy
   * @param words every word on it
   * @param symptoms messages it lists
   */
  public record Page(
      String id,
      boolean isFailure,
      String summary,
      List<String> advice,
      Set<String> words,
      List<String> symptoms) {

    /** A page, of a failure or of a rule. */
    public Page {
      advice = List.copyOf(advice);
      words = Set.copyOf(words);
      symptoms = List.copyOf(symptoms);
    }

    private static Page of(Failure failure) {
      List<String> causes = new ArrayList<>();
      for (String cause : failure.causes()) {
        causes.add("%d. %s".formatted(causes.size() + 1, cause));
      }
      return new Page(
          failure.id(),
          true,
          failure.summary(),
          causes,
          PageSearch.words(failure.page()),
          failure.symptoms());
    }

    private static Page of(RuleInfo rule) {
      String text = Pages.of(rule.id()).orElse("");
      return new Page(
          rule.id(),
          false,
          rule.summary(),
          List.of("help: " + rule.remedy()),
          PageSearch.words(text),
          Failures.symptoms(text));
    }
  }
}
