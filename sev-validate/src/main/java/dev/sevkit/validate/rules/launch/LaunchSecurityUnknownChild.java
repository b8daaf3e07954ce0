package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Effect.UNPROTECTED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * launchSecurity has a child or attribute libvirt knows in no type, often a misspelt one: libvirt
 * drops it without a word, and what it asks for does not happen.
 */
public final class LaunchSecurityUnknownChild implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("launch-security-unknown-child")
          .summary("launchSecurity has something libvirt does not know and drops without a word")
          .severity(ERROR)
          .effect(UNPROTECTED)
          .remedy("correct the name, or delete it")
          .since("0.1.0")
          .source("libvirt src/conf/schemas/domaincommon.rng, launchSecurity");

  /** The rule. */
  public LaunchSecurityUnknownChild() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return context.sevLaunchSecurity().isPresent();
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    ElementNode element = context.sevLaunchSecurity().orElseThrow().node();
    Optional<KnownType> type = context.mode().map(KnownType::of);
    List<UnknownName> unknown =
        Stream.concat(
                element.attributes().stream()
                    .filter(LaunchSecurityUnknownChild::isUnknown)
                    .map(attribute -> UnknownName.of(attribute, type)),
                element.children().stream()
                    .filter(LaunchSecurityUnknownChild::isUnknown)
                    .map(child -> UnknownName.of(child, type)))
            .toList();
    return Stream.concat(
        unknown.stream().map(one -> finding(one, unknown)), ignoredHandles(context, element));
  }

  private static boolean isUnknown(AttributeNode attribute) {
    String name = attribute.name();
    boolean declaresNamespace = name.equals("xmlns") || name.startsWith("xmlns:");
    return !declaresNamespace && KnownType.ofAttribute(name).isEmpty();
  }

  private static boolean isUnknown(ElementNode child) {
    return !child.is(KnownType.HANDLE)
        && (!child.namespace().isEmpty() || KnownType.ofChild(child.name()).isEmpty());
  }

  private static Finding finding(UnknownName one, List<UnknownName> all) {
    boolean claimedTwice = all.stream().filter(o -> o.right().equals(one.right())).count() > 1;
    Optional<Fix> renamed = one.renamed().filter(fix -> !claimedTwice);
    return INFO.at(one.location())
        .detail(one.what() + one.hint())
        .fix(renamed.orElseGet(one::removed));
  }

  /** In the schema of type sev, and read by no libvirt. */
  private static Stream<Finding> ignoredHandles(LaunchContext context, ElementNode element) {
    return context.is(SevType.SEV_SNP)
        ? Stream.empty()
        : element.children(KnownType.HANDLE).stream().map(LaunchSecurityUnknownChild::ignored);
  }

  private static Finding ignored(ElementNode handle) {
    return INFO.at(handle)
        .severity(Severity.INFO)
        .detail("<handle> is in the schema and has no effect")
        .help("delete it: the firmware gives the guest its handle")
        .fix(Fix.safe("delete <handle>, which has no effect", ElementEdits.remove(handle)));
  }
}
