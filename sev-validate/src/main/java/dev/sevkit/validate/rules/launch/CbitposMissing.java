package dev.sevkit.validate.rules.launch;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.LIBVIRT_VERSION;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.capabilities.SevCapability;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * cbitpos or reducedPhysBits is absent: libvirt before 6.9.0 does not fill it in and does not
 * define the domain.
 */
public final class CbitposMissing implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("cbitpos-missing")
          .summary("cbitpos or reducedPhysBits is absent, which libvirt before 6.9.0 needs")
          .severity(ERROR)
          .effect(REFUSED)
          .needs(LIBVIRT_VERSION)
          .appliesTo(SEV, SEV_ES)
          .turnsAt(Need.LIBVIRT_VERSION, HostBits.OPTIONAL_SINCE, "fills in the host's values")
          .remedy("add the values of the host's domain capabilities, or update libvirt")
          .since("0.1.0")
          .source("libvirt NEWS 6.9.0");

  /** The rule. */
  public CbitposMissing() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && missing(context).findAny().isPresent();
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return context.libvirt().isBefore(HostBits.OPTIONAL_SINCE).isPresent()
        ? Set.of()
        : Set.of(LIBVIRT_VERSION);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.libvirt().isKnownBefore(HostBits.OPTIONAL_SINCE)
        ? missing(context).map(name -> finding(context, name))
        : Stream.empty();
  }

  private static Stream<String> missing(LaunchContext context) {
    return context.launchSecurity().isEmpty()
        ? Stream.empty()
        : Stream.of(HostBits.CBITPOS, HostBits.REDUCED_PHYS_BITS)
            .filter(name -> context.launchSecurityChild(name).isEmpty());
  }

  private static Finding finding(LaunchContext context, String name) {
    ElementNode element = context.launchSecurity().orElseThrow().node();
    Finding finding =
        INFO.at(element.startTagLocation()).detail("no <%s> in launchSecurity".formatted(name));
    return hostValue(context, name)
        .map(value -> finding.fix(add(element, name, value)))
        .orElse(finding);
  }

  private static Optional<Integer> hostValue(LaunchContext context, String name) {
    Optional<SevCapability> host = HostBits.host(context);
    return name.equals(HostBits.CBITPOS)
        ? host.flatMap(SevCapability::hostCbitpos)
        : host.flatMap(SevCapability::hostReducedPhysBits);
  }

  private static Fix add(ElementNode element, String name, int value) {
    return Fix.safe(
        "add <%s>%d</%s>, the host's value".formatted(name, value, name),
        ElementEdits.insert(element, Markup.element(name).text(Integer.toString(value))));
  }
}
