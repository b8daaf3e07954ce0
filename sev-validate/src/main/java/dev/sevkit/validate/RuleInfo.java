package dev.sevkit.validate;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.ModelElement;
import dev.sevkit.model.xml.SourceLocation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a rule says of itself.
 *
 * @param id its name, such as {@code cbitpos-mismatch}: states the defect, never renamed or reused
 * @param summary what is wrong, one clause without full stop, understandable alone
 * @param severity how bad its findings are unless one says otherwise
 * @param effect what follows if they are left alone
 * @param needs what it must know besides the domain; without it the rule is skipped
 * @param modes the kinds of guest it is about
 * @param versions the versions from which on it judges otherwise, in the order it names them
 * @param remedy what to do, one clause without full stop
 * @param since the version of SevKit that brought it
 * @param source where the constraint is written: document and section
 */
public record RuleInfo(
    String id,
    String summary,
    Severity severity,
    Effect effect,
    Set<Need> needs,
    Set<SevType> modes,
    List<VersionBoundary> versions,
    String remedy,
    String since,
    String source) {

  /** A rule by name, for all kinds of guest, an error that is refused, until told otherwise. */
  public static RuleInfo named(String id) {
    return new RuleInfo(
        id,
        "",
        Severity.ERROR,
        Effect.REFUSED,
        Set.of(),
        Collections.unmodifiableSet(EnumSet.allOf(SevType.class)),
        List.of(),
        "",
        "",
        "");
  }

  /** The same with a summary. */
  public RuleInfo summary(String text) {
    return new RuleInfo(id, text, severity, effect, needs, modes, versions, remedy, since, source);
  }

  /** The same with a default severity. */
  public RuleInfo severity(Severity usual) {
    return new RuleInfo(id, summary, usual, effect, needs, modes, versions, remedy, since, source);
  }

  /** The same with an effect. */
  public RuleInfo effect(Effect follows) {
    return new RuleInfo(
        id, summary, severity, follows, needs, modes, versions, remedy, since, source);
  }

  /** The same, needing to know something of the target. */
  public RuleInfo needs(Need first, Need... more) {
    Set<Need> all = Collections.unmodifiableSet(EnumSet.of(first, more));
    return new RuleInfo(id, summary, severity, effect, all, modes, versions, remedy, since, source);
  }

  /** The same for some kinds of guest only. */
  public RuleInfo appliesTo(SevType first, SevType... more) {
    Set<SevType> all = Collections.unmodifiableSet(EnumSet.of(first, more));
    return new RuleInfo(id, summary, severity, effect, needs, all, versions, remedy, since, source);
  }

  /**
   * The same, judging otherwise from a version on.
   *
   * @param software whose version
   * @param version the first one
   * @param meaning what holds from then on, one clause without full stop
   */
  public RuleInfo turnsAt(Need software, Version version, String meaning) {
    List<VersionBoundary> all =
        Stream.concat(versions.stream(), Stream.of(new VersionBoundary(software, version, meaning)))
            .toList();
    return new RuleInfo(id, summary, severity, effect, needs, modes, all, remedy, since, source);
  }

  /** The same with a remedy. */
  public RuleInfo remedy(String text) {
    return new RuleInfo(id, summary, severity, effect, needs, modes, versions, text, since, source);
  }

  /** The same with the version that brought it. */
  public RuleInfo since(String version) {
    return new RuleInfo(
        id, summary, severity, effect, needs, modes, versions, remedy, version, source);
  }

  /** The same with its source. */
  public RuleInfo source(String text) {
    return new RuleInfo(id, summary, severity, effect, needs, modes, versions, remedy, since, text);
  }

  /** A finding at an element. */
  public Finding at(ElementNode element) {
    return at(element.location());
  }

  /** A finding at an attribute. */
  public Finding at(AttributeNode attribute) {
    return at(attribute.location());
  }

  /** A finding at the start tag of the element a bean was read from. */
  public Finding at(ModelElement element) {
    return at(element.location());
  }

  /** A finding at a place. */
  public Finding at(SourceLocation location) {
    return new Finding(
        this, severity, "", location, Optional.empty(), Optional.empty(), remedy, List.of());
  }
}
