package dev.sevkit.validate;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The comments of one domain that silence findings: {@code <!-- sevkit:ignore rule-id reason="why"
 * -->} directly before an element silences that rule's findings at the element and below it. What
 * is wrong with such a comment is a finding of its own, which no comment silences.
 */
public final class Suppressions {

  /** The comment silences nothing. */
  public static final RuleInfo UNUSED =
      info("suppression-unused")
          .summary("suppression silences nothing")
          .remedy("delete it, or put it directly before the element the finding is at");

  /** The comment does not say why. */
  public static final RuleInfo WITHOUT_REASON =
      info("suppression-without-reason")
          .summary("suppression gives no reason")
          .remedy("say why the finding does not matter here: reason=\"…\"");

  /** The comment names no rule, or one that is not known. */
  public static final RuleInfo UNKNOWN_RULE =
      info("suppression-unknown-rule")
          .summary("suppression names no rule")
          .remedy(
              "write <!-- sevkit:ignore rule-id reason=\"…\" -->; 'sevkit rules' lists the ids");

  /** All that can be wrong with a suppression, by name. */
  public static final List<RuleInfo> ALL = List.of(UNKNOWN_RULE, UNUSED, WITHOUT_REASON);

  /** Checks outside of the rules, which are not asked each time. */
  static final Set<String> CHECKS = Set.of("schema-violation");

  private static final Suppressions NONE = new Suppressions(List.of());

  private final List<Suppression> comments;

  private Suppressions(List<Suppression> comments) {
    this.comments = comments;
  }

  private static RuleInfo info(String id) {
    return RuleInfo.named(id)
        .severity(Severity.WARNING)
        .effect(Effect.FRAGILE)
        .since("0.1.0")
        .source("SevKit, docs/configuration.md, section Suppressions");
  }

  /** The suppressions of a domain, in document order. */
  static Suppressions in(DomainXml document) {
    return document.source().text().contains(Suppression.MARK)
        ? new Suppressions(SuppressionComments.in(document))
        : NONE;
  }

  /**
   * The page of one of {@link #ALL}, in Markdown; empty for any other name.
   *
   * @param id name of the finding, such as {@code suppression-unused}
   */
  public static Optional<String> page(String id) {
    return ALL.stream().filter(info -> info.id().equals(id)).findFirst().map(Suppressions::page);
  }

  private static String page(RuleInfo info) {
    try (InputStream page = Suppressions.class.getResourceAsStream(info.id() + ".md")) {
      return new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the page of " + info.id() + " cannot be read", e);
    }
  }

  /** What the comments of a domain silence of findings that others than its validator give. */
  public static Predicate<Finding> silencing(DomainXml document) {
    return in(document)::silence;
  }

  boolean isEmpty() {
    return comments.isEmpty();
  }

  /**
   * Whether a comment silences a finding. The innermost that does is used from then on: whatever
   * another would silence only because it stands further out, or twice, it is not needed for.
   */
  boolean silence(Finding finding) {
    for (int i = comments.size() - 1; i >= 0; i--) {
      if (comments.get(i).silences(finding)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What is wrong with the comments, asked after all findings were.
   *
   * @param rules the names of the rules there are, run or not
   * @param ran the names of what has judged the document; of others nothing is said
   */
  List<Finding> findings(Set<String> rules, Set<String> ran) {
    return comments.stream().flatMap(comment -> findings(comment, rules, ran)).toList();
  }

  private static Stream<Finding> findings(Suppression comment, Set<String> rules, Set<String> ran) {
    List<Finding> found = new ArrayList<>();
    if (comment.ids().isEmpty() || !comment.isIgnore()) {
      return Stream.of(UNKNOWN_RULE.at(comment.location()).detail(comment.fault()));
    }
    Set<String> unused = new TreeSet<>(comment.unused());
    unknown(comment, rules, found);
    unused.retainAll(ran);
    if (!unused.isEmpty()) {
      found.add(UNUSED.at(comment.location()).detail(String.join(", ", unused)));
    }
    if (comment.reason().isEmpty()) {
      found.add(WITHOUT_REASON.at(comment.location()));
    }
    return found.stream();
  }

  private static void unknown(Suppression comment, Set<String> rules, List<Finding> found) {
    for (String id : comment.ids()) {
      if (ALL.stream().anyMatch(own -> own.id().equals(id))) {
        found.add(UNKNOWN_RULE.at(comment.location()).detail(id + " cannot be suppressed"));
      } else if (!isKnown(id, rules)) {
        Finding finding = UNKNOWN_RULE.at(comment.location()).found(id);
        found.add(nearest(id, rules).map(finding::expected).orElse(finding));
      }
    }
  }

  /** A rule of a vendor none of whose rules are loaded may well exist. */
  private static boolean isKnown(String id, Set<String> rules) {
    int slash = id.indexOf('/');
    String vendor = id.substring(0, slash + 1);
    boolean absentVendor = slash > 0 && rules.stream().noneMatch(rule -> rule.startsWith(vendor));
    return rules.contains(id) || CHECKS.contains(id) || absentVendor;
  }

  private static Optional<String> nearest(String id, Set<String> rules) {
    return Spelling.nearest(
        id, Stream.concat(rules.stream(), CHECKS.stream()).collect(Collectors.toList()));
  }
}
