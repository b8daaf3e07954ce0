package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.sev.Quoted;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A switch of launchSecurity says neither yes nor no: libvirt does not define the domain. */
public final class LaunchSecurityNotYesNo implements Rule {

  private static final List<String> SWITCHES = List.of("kernelHashes", "authorKey", "vcek");

  private static final Map<String, String> MEANT =
      Map.of(
          "yes", "yes",
          "on", "yes",
          "true", "yes",
          "1", "yes",
          "no", "no",
          "off", "no",
          "false", "no",
          "0", "no");

  private static final RuleInfo INFO =
      RuleInfo.named("launch-security-not-yes-no")
          .summary("attribute of launchSecurity is neither yes nor no")
          .severity(ERROR)
          .effect(REFUSED)
          .remedy("write yes or no, in lower case")
          .since("0.1.0")
          .source("libvirt src/conf/schemas/basictypes.rng, virYesNo; src/conf/domain_conf.c");

  /** The rule. */
  public LaunchSecurityNotYesNo() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.launchSecurity().stream()
        .flatMap(element -> element.node().attributes().stream())
        .filter(attribute -> isSwitch(context, attribute.name()))
        .filter(attribute -> !isYesNo(attribute.value()))
        .map(LaunchSecurityNotYesNo::finding);
  }

  /** Of the attributes of other types libvirt does not read the value. */
  private static boolean isSwitch(LaunchContext context, String name) {
    return SWITCHES.contains(name)
        && context.mode().map(KnownType::of).filter(t -> t.readsAttribute(name)).isPresent();
  }

  private static boolean isYesNo(String value) {
    return value.equals("yes") || value.equals("no");
  }

  private static Finding finding(AttributeNode attribute) {
    Optional<String> meant =
        Optional.ofNullable(MEANT.get(attribute.value().strip().toLowerCase(Locale.ROOT)));
    Finding finding =
        INFO.at(attribute)
            .detail(attribute.name())
            .expected(meant.orElse("yes or no"))
            .found(Quoted.of(attribute.value()));
    return meant.map(value -> finding.fix(set(attribute, value))).orElse(finding);
  }

  private static Fix set(AttributeNode attribute, String value) {
    return Fix.safe(
        "write " + attribute.name() + "='" + value + "'",
        ElementEdits.setAttribute(attribute.owner(), attribute.name(), value));
  }
}
