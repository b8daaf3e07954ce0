package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Effect.UNPROTECTED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A child or attribute of launchSecurity belongs to another type: libvirt drops it without a word,
 * so that an SEV guest with an ID block, say, runs without one.
 */
public final class LaunchSecurityForeignChild implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("launch-security-foreign-child")
          .summary("part of launchSecurity that belongs to another type, which libvirt drops")
          .severity(ERROR)
          .effect(UNPROTECTED)
          .remedy("correct the type, or delete what does not belong to it")
          .since("0.1.0")
          .source(
              "libvirt src/conf/schemas/domaincommon.rng, launchSecuritySEV and"
                  + " launchSecuritySEVSNP; src/conf/domain_conf.c");

  /** The rule. */
  public LaunchSecurityForeignChild() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && context.sevLaunchSecurity().isPresent();
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    ElementNode element = context.sevLaunchSecurity().orElseThrow().node();
    KnownType type = KnownType.of(context.mode().orElseThrow());
    return Stream.concat(attributes(element, type), children(element, type));
  }

  private static Stream<Finding> attributes(ElementNode element, KnownType type) {
    return element.attributes().stream()
        .filter(attribute -> !type.readsAttribute(attribute.name()))
        .flatMap(
            attribute ->
                KnownType.ofAttribute(attribute.name()).stream()
                    .map(
                        owner ->
                            finding(
                                attribute.location(),
                                "attribute " + attribute.name(),
                                owner,
                                type,
                                ElementEdits.removeAttribute(element, attribute.name()))));
  }

  private static Stream<Finding> children(ElementNode element, KnownType type) {
    return element.children().stream()
        .filter(child -> child.namespace().isEmpty() && !type.reads(child.name()))
        .flatMap(
            child ->
                owner(child.name(), type).stream()
                    .map(
                        owner ->
                            finding(
                                child.location(),
                                "<" + child.name() + ">",
                                owner,
                                type,
                                ElementEdits.remove(child))));
  }

  private static Optional<KnownType> owner(String child, KnownType type) {
    return child.equals(KnownType.HANDLE) && !type.equals(KnownType.SEV)
        ? Optional.of(KnownType.SEV)
        : KnownType.ofChild(child);
  }

  private static Finding finding(
      SourceLocation location, String what, KnownType owner, KnownType type, List<TextEdit> edits) {
    return INFO.at(location)
        .detail(
            "%s belongs to type '%s', the type here is '%s'".formatted(what, owner.id(), type.id()))
        .fix(
            Fix.unsafe(
                "delete %s, if type '%s' is what is meant".formatted(what, type.id()), edits));
  }
}
