package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Effect.UNPROTECTED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.sev.Quoted;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.stream.Stream;

/**
 * A child of launchSecurity is written twice: libvirt reads the first and ignores the second, which
 * may be the stronger policy or the right session.
 */
public final class LaunchSecurityDuplicateChild implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("launch-security-duplicate-child")
          .summary("child of launchSecurity written again, which libvirt ignores")
          .severity(ERROR)
          .effect(UNPROTECTED)
          .remedy("decide which one is meant and delete the other; libvirt reads the first")
          .since("0.1.0")
          .source("libvirt src/conf/domain_conf.c; src/conf/schemas/domaincommon.rng");

  /** The rule. */
  public LaunchSecurityDuplicateChild() {}

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
    return context.sevLaunchSecurity().stream()
        .flatMap(
            element -> KnownType.allChildren().stream().map(name -> element.node().children(name)))
        .flatMap(twins -> twins.stream().skip(1).map(extra -> finding(twins, extra)));
  }

  private static Finding finding(List<ElementNode> twins, ElementNode extra) {
    ElementNode first = twins.get(0);
    int line = first.startTagLocation().line();
    return extra.text().equals(first.text())
        ? INFO.at(extra)
            .detail("<%s>, the same as in line %d".formatted(extra.name(), line))
            .fix(Fix.safe("delete the second <" + extra.name() + ">", ElementEdits.remove(extra)))
        : INFO.at(extra)
            .detail("<%s>, libvirt reads that of line %d".formatted(extra.name(), line))
            .found(Quoted.of(extra.text()) + " besides " + Quoted.of(first.text()));
  }
}
