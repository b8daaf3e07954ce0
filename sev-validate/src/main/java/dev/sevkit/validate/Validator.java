package dev.sevkit.validate;

import dev.sevkit.model.io.DomainXml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges domains by a set of rules for a target, and leaves out what comments in the domain {@link
 * Suppressions suppress}. Immutable and thread-safe.
 */
public final class Validator {

  private final RuleSet rules;
  private final TargetProfile profile;
  private final List<DocumentCheck> checks;
  private final Map<String, Severity> severities;
  private final Set<String> off;

  /** The names of findings that others give. */
  private final Set<String> elsewhere;

  /** A validator of these rules for this target. */
  public Validator(RuleSet rules, TargetProfile profile) {
    this(rules, profile, List.of(), Map.of(), Set.of(), Set.of());
  }

  private Validator(
      RuleSet rules,
      TargetProfile profile,
      List<DocumentCheck> checks,
      Map<String, Severity> severities,
      Set<String> off,
      Set<String> elsewhere) {
    this.rules = rules;
    this.profile = profile;
    this.checks = List.copyOf(checks);
    this.severities = Map.copyOf(severities);
    this.off = Set.copyOf(off);
    this.elsewhere = Set.copyOf(elsewhere);
  }

  /** The same with a check that judges every domain. */
  public Validator with(DocumentCheck check) {
    List<DocumentCheck> more = new ArrayList<>(checks);
    more.add(check);
    return new Validator(rules, profile, more, severities, off, elsewhere);
  }

  /** The same, the findings of some names having a severity of the caller's choice. */
  public Validator severities(Map<String, Severity> chosen) {
    Map<String, Severity> all = new LinkedHashMap<>(severities);
    all.putAll(chosen);
    return new Validator(rules, profile, checks, all, off, elsewhere);
  }

  /** The same without the rules, checks and suppression findings of some names. */
  public Validator without(Set<String> names) {
    List<DocumentCheck> left =
        checks.stream().filter(check -> !names.contains(check.info().id())).toList();
    Set<String> all = Stream.concat(off.stream(), names.stream()).collect(Collectors.toSet());
    return new Validator(rules.without(names), profile, left, severities, all, elsewhere);
  }

  /** The same, knowing the names of findings that others give: comments may silence them. */
  public Validator knowing(Set<String> names) {
    return new Validator(rules, profile, checks, severities, off, names);
  }

  /** A finding of another with the severity chosen for its name; empty if that name is off. */
  public Optional<Finding> configured(Finding finding) {
    return off.contains(finding.id()) ? Optional.empty() : Optional.of(weighed(finding));
  }

  /** The rules it runs. */
  public RuleSet rules() {
    return rules;
  }

  /** The names of the findings it can give: of rules, checks and suppressions that are not off. */
  public Set<String> judging() {
    Set<String> names = judging(Suppressions.ALL.stream().map(RuleInfo::id));
    names.removeAll(off);
    return names;
  }

  private Set<String> judging(Stream<String> others) {
    return Stream.of(
            rules.rules().stream().map(rule -> rule.info().id()),
            checks.stream().map(check -> check.info().id()),
            others)
        .flatMap(ids -> ids)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The target it judges for. */
  public TargetProfile profile() {
    return profile;
  }

  /**
   * What becomes of a domain. A bad domain gives findings and never an exception; a domain that
   * does not ask for SEV has none but those of checks.
   */
  public ValidationReport validate(DomainXml document) {
    Outcome outcome = new Outcome();
    boolean judged = false;
    if (profile.as().isPresent() || document.mayAskForLaunchSecurity()) {
      LaunchContext context = new LaunchContext(document, profile);
      judged = context.isJudged();
      if (judged) {
        rules.rules().forEach(rule -> outcome.run(rule, context));
      }
    }
    checks.forEach(check -> outcome.run(check, document));
    suppress(document, judged, outcome);
    outcome.findings.replaceAll(this::weighed);
    Collections.sort(outcome.findings);
    Collections.sort(outcome.suppressed);
    return new ValidationReport(
        document.source(),
        outcome.findings,
        outcome.skipped,
        outcome.failed,
        outcome.suppressed,
        List.of());
  }

  private Finding weighed(Finding finding) {
    Severity chosen = severities.get(finding.id());
    return chosen == null ? finding : finding.severity(chosen);
  }

  private void suppress(DomainXml document, boolean judged, Outcome outcome) {
    Suppressions suppressions = Suppressions.in(document);
    if (suppressions.isEmpty()) {
      return;
    }
    outcome.findings.removeIf(
        finding -> suppressions.silence(finding) && outcome.suppressed.add(finding));
    if (judged) {
      Set<String> ran = judged(outcome);
      suppressions.findings(named(), ran).stream()
          .filter(finding -> !off.contains(finding.id()))
          .forEach(outcome.findings::add);
    }
  }

  private Set<String> named() {
    Set<String> names = new HashSet<>(rules.names());
    names.addAll(elsewhere);
    return names;
  }

  /** The names of what has judged the document: of these it is known what they do not report. */
  private Set<String> judged(Outcome outcome) {
    Set<String> names = judging(Stream.of());
    outcome.skipped.forEach(skipped -> names.remove(skipped.rule().id()));
    outcome.failed.forEach(failed -> names.remove(failed.rule().id()));
    return names;
  }

  private static final class Outcome {

    private final List<Finding> findings = new ArrayList<>();
    private final List<SkippedRule> skipped = new ArrayList<>();
    private final List<FailedRule> failed = new ArrayList<>();
    private final List<Finding> suppressed = new ArrayList<>();

    private void run(Rule rule, LaunchContext context) {
      try {
        if (!rule.concerns(context)) {
          return;
        }
        Set<Need> lacking = rule.lacks(context);
        if (lacking.isEmpty()) {
          found(rule, context);
        } else {
          skipped.add(new SkippedRule(rule.info(), Set.copyOf(lacking)));
        }
      } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
        // a custom rule may be built against another version, or never end: the others still run
        failed.add(new FailedRule(rule.info(), e));
      }
    }

    /** What a rule found before it failed is not kept. */
    private void found(Rule rule, LaunchContext context) {
      List<Finding> found = new ArrayList<>();
      rule.check(context).forEach(found::add);
      for (Finding finding : found) {
        if (!finding.id().equals(rule.info().id())) {
          throw new IllegalStateException("it reports in the name of " + finding.id());
        }
      }
      findings.addAll(found);
    }

    private void run(DocumentCheck check, DomainXml document) {
      findings.addAll(check.findings(document));
    }
  }
}
