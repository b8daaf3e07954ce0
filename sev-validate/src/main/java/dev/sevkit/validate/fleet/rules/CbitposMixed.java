package dev.sevkit.validate.fleet.rules;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.capabilities.DomainCapabilities;
import dev.sevkit.model.capabilities.SevCapability;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.fleet.Fleet;
import dev.sevkit.validate.fleet.FleetMember;
import dev.sevkit.validate.fleet.FleetRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Domains for one host write different C-bit positions; a host has one, and QEMU refuses the
 * others.
 */
public final class CbitposMixed implements FleetRule {

  private static final RuleInfo INFO =
      RuleInfo.named("cbitpos-mixed")
          .summary("C-bit position differs from that of other domains for the host")
          .severity(WARNING)
          .effect(REFUSED)
          .appliesTo(SEV, SEV_ES)
          .remedy("delete <cbitpos>: libvirt 6.9.0 and newer fill in that of the host")
          .since("0.1.0")
          .source("libvirt formatdomain, Launch Security; QEMU target/i386/sev.c");

  /** The rule. */
  public CbitposMixed() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Where the host's own position is known, each domain is compared with that. */
  @Override
  public boolean concerns(Fleet fleet) {
    return FleetRule.super.concerns(fleet)
        && fleet
            .host()
            .capabilities()
            .flatMap(DomainCapabilities::sev)
            .flatMap(SevCapability::hostCbitpos)
            .isEmpty();
  }

  @Override
  public Stream<Finding> check(Fleet fleet) {
    Map<String, List<FleetMember>> byPosition = new LinkedHashMap<>();
    fleet
        .guests(INFO.modes())
        .forEach(
            member ->
                member
                    .cbitpos()
                    .ifPresent(
                        written ->
                            byPosition
                                .computeIfAbsent(written.value(), any -> new ArrayList<>())
                                .add(member)));
    return usual(byPosition).stream().flatMap(usual -> others(byPosition, usual));
  }

  /** The position most domains have; of several, that of the first domain. */
  private static Optional<String> usual(Map<String, List<FleetMember>> byPosition) {
    int most = byPosition.values().stream().mapToInt(List::size).max().orElse(0);
    return byPosition.entrySet().stream()
        .filter(entry -> entry.getValue().size() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Stream<Finding> others(Map<String, List<FleetMember>> byPosition, String usual) {
    FleetMember example = byPosition.getOrDefault(usual, List.of()).get(0);
    return byPosition.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(usual))
        .flatMap(entry -> entry.getValue().stream())
        .flatMap(member -> member.cbitpos().stream())
        .map(
            written ->
                INFO.at(written.location())
                    .expected(usual + " as in " + example.document())
                    .found(written.value()));
  }
}
