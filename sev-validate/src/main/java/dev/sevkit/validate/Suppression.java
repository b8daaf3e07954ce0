package dev.sevkit.validate;

import dev.sevkit.model.sev.Spelling;
import dev.sevkit.model.xml.SourceLocation;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One comment that is meant to silence findings, and what it has silenced so far. */
final class Suppression {

  /** What such a comment begins with. */
  static final String MARK = "sevkit:";

  private static final String IGNORE = "ignore";
  private static final Pattern REASON =
      Pattern.compile("(?s)(?:^|(?<=[\\s,]))reason\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')\\s*$");

  private final SourceLocation location;
  private final Optional<SourceLocation> scope;
  private final String word;
  private final Set<String> ids;
  private final String reason;
  private final Set<String> used = new TreeSet<>();

  /**
   * A comment.
   *
   * @param location where it stands
   * @param scope the whole of the element it stands before; empty if there is none
   * @param text what it says after {@link #MARK}
   */
  Suppression(SourceLocation location, Optional<SourceLocation> scope, String text) {
    this.location = location;
    this.scope = scope;
    String[] words = text.strip().split("\\s+", 2);
    this.word = words[0];
    String rest = words.length > 1 ? words[1] : "";
    Matcher why = REASON.matcher(rest);
    boolean given = why.find();
    this.reason = given ? (why.group(1) != null ? why.group(1) : why.group(2)).strip() : "";
    this.ids = ids(given ? rest.substring(0, why.start()) : rest);
  }

  /** Whether a comment is one; {@code sevkit: see above} is a remark like any other. */
  static boolean isMeant(String comment) {
    if (!comment.startsWith(MARK) || comment.length() == MARK.length()) {
      return false;
    }
    boolean apart = Character.isWhitespace(comment.charAt(MARK.length()));
    return !apart || comment.substring(MARK.length()).strip().split("\\s", 2)[0].equals(IGNORE);
  }

  private static Set<String> ids(String list) {
    List<String> names = Arrays.stream(list.split("[\\s,]+")).filter(id -> !id.isEmpty()).toList();
    return new LinkedHashSet<>(names);
  }

  SourceLocation location() {
    return location;
  }

  Set<String> ids() {
    return ids;
  }

  String reason() {
    return reason;
  }

  boolean isIgnore() {
    return word.equals(IGNORE);
  }

  /** What is wrong with a comment that is no suppression of a rule. */
  String fault() {
    if (isIgnore()) {
      return "no rule-id after sevkit:ignore";
    }
    String meant =
        Spelling.nearest(word, List.of(IGNORE))
            .map(w -> "; did you mean sevkit:" + w + "?")
            .orElse("");
    return "'" + MARK + word + "' is not known" + meant;
  }

  /** Whether it silences a finding; if so, it is used. */
  boolean silences(Finding finding) {
    boolean silences =
        isIgnore()
            && ids.contains(finding.id())
            && scope.filter(element -> covers(element, finding.location())).isPresent();
    if (silences) {
      used.add(finding.id());
    }
    return silences;
  }

  /** The rules it names of which it has silenced nothing. */
  Set<String> unused() {
    Set<String> rest = new TreeSet<>(ids);
    rest.removeAll(used);
    return rest;
  }

  private static boolean covers(SourceLocation element, SourceLocation place) {
    boolean begun = isBefore(element.line(), element.column() - 1, place);
    return begun && !isBefore(element.endLine(), element.endColumn() - 1, place);
  }

  private static boolean isBefore(int line, int column, SourceLocation place) {
    return line < place.line() || (line == place.line() && column < place.column());
  }
}
