package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.UNPROTECTED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The loader is to be stateless, and libvirt is too old to know the word: it drops it and may give
 * the guest a variable store.
 */
public final class StatelessUnsupported implements Rule {

  private static final Version STATELESS_SINCE = Version.of(8, 6);

  private static final RuleInfo INFO =
      RuleInfo.named("stateless-unsupported")
          .summary("the loader is to be stateless, which libvirt does not know before 8.6.0")
          .severity(ERROR)
          .effect(UNPROTECTED)
          .appliesTo(SEV, SEV_ES)
          .needs(Need.LIBVIRT_VERSION)
          .turnsAt(Need.LIBVIRT_VERSION, STATELESS_SINCE, "knows stateless loaders")
          .remedy("run libvirt 8.6.0 or newer, or name a build without variable store in <loader>")
          .since("0.1.0")
          .source("libvirt, formatdomain, loader, stateless, since 8.6.0");

  /** The rule. */
  public StatelessUnsupported() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && stateless(context).isPresent();
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.libvirt().isKnownBefore(STATELESS_SINCE)
        ? stateless(context).stream()
            .map(
                stateless ->
                    INFO.at(stateless)
                        .detail("libvirt is " + context.profile().libvirt().orElseThrow()))
        : Stream.empty();
  }

  private static Optional<AttributeNode> stateless(LaunchContext context) {
    return context
        .loader()
        .flatMap(loader -> loader.attribute("stateless"))
        .filter(stateless -> stateless.value().equals("yes"));
  }
}
