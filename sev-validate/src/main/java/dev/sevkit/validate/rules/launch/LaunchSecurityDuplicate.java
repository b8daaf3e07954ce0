package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Effect.UNPROTECTED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.LaunchSecurity;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.stream.Stream;

/**
 * The domain has more than one launchSecurity element: libvirt keeps the first and drops the rest
 * without a word.
 */
public final class LaunchSecurityDuplicate implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("launch-security-duplicate")
          .summary("another launchSecurity element, which libvirt drops without a word")
          .severity(ERROR)
          .effect(UNPROTECTED)
          .remedy("decide which one is meant and delete the others; libvirt reads the first")
          .since("0.1.0")
          .source("libvirt src/conf/domain_conf.c; src/conf/schemas/domaincommon.rng");

  /** The rule. */
  public LaunchSecurityDuplicate() {}

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
    List<ElementNode> all =
        context.domain().getLaunchSecurity().stream().map(LaunchSecurity::node).toList();
    return all.stream().skip(1).map(extra -> finding(all.get(0), extra));
  }

  private static Finding finding(ElementNode first, ElementNode extra) {
    Finding finding =
        INFO.at(extra.startTagLocation())
            .detail("line " + first.startTagLocation().line() + " has the one that counts");
    return written(extra).equals(written(first))
        ? finding.fix(
            Fix.safe("delete the second copy of the same element", ElementEdits.remove(extra)))
        : finding;
  }

  private static String written(ElementNode element) {
    return element.source().text().substring(element.start(), element.end());
  }
}
