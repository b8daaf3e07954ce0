package dev.sevkit.validate.fleet.rules;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.HOST_CAPABILITIES;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.capabilities.DomainCapabilities;
import dev.sevkit.model.capabilities.SevCapability;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.fleet.Fleet;
import dev.sevkit.validate.fleet.FleetMember;
import dev.sevkit.validate.fleet.FleetRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * More guests of a kind are meant for a host than it has ASIDs for them: if all run, the last does
 * not start.
 */
public final class AsidsExhausted implements FleetRule {

  private static final RuleInfo INFO =
      RuleInfo.named("asids-exhausted")
          .summary("more guests than the host has ASIDs for")
          .severity(ERROR)
          .effect(REFUSED)
          .needs(HOST_CAPABILITIES)
          .remedy(
              "place fewer guests on this host, or move the boundary with \"SEV-ES ASID Space Limit\" in BIOS")
          .since("0.1.0")
          .source(
              "libvirt formatdomaincaps, SEV capabilities; OpenStack Nova, AMD SEV; Linux"
                  + " arch/x86/kvm/svm/sev.c, sev_asid_new");

  private record Pool(
      String element, Set<SevType> types, Function<SevCapability, Optional<Integer>> size) {}

  private static final List<Pool> POOLS =
      List.of(
          new Pool("maxGuests", Set.of(SEV), SevCapability::sevGuests),
          new Pool("maxESGuests", Set.of(SEV_ES, SEV_SNP), SevCapability::encryptedStateGuests));

  /** The rule. */
  public AsidsExhausted() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Need> lacks(Fleet fleet) {
    Set<Need> missing = FleetRule.super.lacks(fleet);
    return missing.isEmpty() && isSilent(fleet) ? Set.of(HOST_CAPABILITIES) : missing;
  }

  /** A libvirt before 8.0.0 does not count. */
  private static boolean isSilent(Fleet fleet) {
    return POOLS.stream()
        .filter(pool -> fleet.guests(pool.types()).findAny().isPresent())
        .anyMatch(pool -> sev(fleet).filter(sev -> pool.size().apply(sev).isEmpty()).isPresent());
  }

  private static Optional<SevCapability> sev(Fleet fleet) {
    return fleet
        .host()
        .capabilities()
        .flatMap(DomainCapabilities::sev)
        .filter(SevCapability::isSupported);
  }

  @Override
  public Stream<Finding> check(Fleet fleet) {
    return POOLS.stream().flatMap(pool -> exhausted(fleet, pool).stream());
  }

  /** Where there is none at all, each guest is refused for itself. */
  private static Optional<Finding> exhausted(Fleet fleet, Pool pool) {
    List<FleetMember> guests = fleet.guests(pool.types()).toList();
    return sev(fleet)
        .flatMap(sev -> pool.size().apply(sev))
        .filter(size -> size > 0 && guests.size() > size)
        .map(
            size ->
                INFO.at(guests.get(size).place())
                    .detail("if all run, from this one on none is left")
                    .expected("%d at most, its %s".formatted(size, pool.element()))
                    .found(guests.size()));
  }
}
