package dev.sevkit.validate.fleet.rules;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.Finding;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.fleet.Fleet;
import dev.sevkit.validate.fleet.FleetMember;
import dev.sevkit.validate.fleet.FleetRule;
import dev.sevkit.validate.fleet.FleetValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two documents have the name or the uuid of one domain: libvirt refuses the second, or, if both
 * are the same, puts it in place of the first.
 */
public final class DomainDuplicate implements FleetRule {

  private static final RuleInfo INFO =
      RuleInfo.named("domain-duplicate")
          .summary("name or uuid is another domain's, too")
          .severity(ERROR)
          .effect(REFUSED)
          .remedy("give each domain a name of its own and a new uuid, or leave the uuid to libvirt")
          .since("0.1.0")
          .source(
              "libvirt formatdomain, General metadata; libvirt src/conf/virdomainobjlist.c,"
                  + " virDomainObjListAddLocked");

  /** The rule. */
  public DomainDuplicate() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Fleet fleet) {
    Map<String, FleetMember> names = new HashMap<>();
    Map<String, FleetMember> uuids = new HashMap<>();
    return fleet.members().stream().flatMap(member -> duplicate(member, names, uuids).stream());
  }

  /** Libvirt looks for the uuid first. */
  private static Optional<Finding> duplicate(
      FleetMember member, Map<String, FleetMember> names, Map<String, FleetMember> uuids) {
    Optional<Finding> uuid =
        first(member, member.uuid(), uuids).map(first -> sameUuid(member, first));
    Optional<Finding> name =
        first(member, member.name(), names).map(first -> sameName(member, first));
    return uuid.or(() -> name);
  }

  private static Optional<FleetMember> first(
      FleetMember member, Optional<FleetValue> value, Map<String, FleetMember> seen) {
    return value.flatMap(own -> Optional.ofNullable(seen.putIfAbsent(own.value(), member)));
  }

  private static Finding sameUuid(FleetMember member, FleetMember first) {
    Finding finding = INFO.at(member.uuid().orElseThrow().location());
    return written(member.name()).equals(written(first.name()))
        ? finding
            .severity(WARNING)
            .detail("both as in " + first.document() + ", which defining this one replaces")
        : finding.detail(
            "uuid of domain '%s' in %s".formatted(written(first.name()), first.document()));
  }

  private static Finding sameName(FleetMember member, FleetMember first) {
    return INFO.at(member.name().orElseThrow().location())
        .detail("name as in " + first.document() + ", the uuid not");
  }

  private static String written(Optional<FleetValue> value) {
    return value.map(FleetValue::value).orElse("");
  }
}
