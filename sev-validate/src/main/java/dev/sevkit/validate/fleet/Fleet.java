package dev.sevkit.validate.fleet;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.TargetProfile;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All a fleet rule may look at: the domains meant for one host, and what is known of it. Immutable.
 *
 * @param members the domains, by the names of their documents
 * @param host the host
 */
public record Fleet(List<FleetMember> members, TargetProfile host) {

  /** The domains meant for one host. */
  public Fleet {
    members = members.stream().sorted(Comparator.comparing(FleetMember::document)).toList();
  }

  /** The domains of some kinds of guest, by the names of their documents. */
  public Stream<FleetMember> guests(Collection<SevType> types) {
    return members.stream().filter(member -> types.contains(member.type()));
  }

  /** Those of some needs that are not known of the host. */
  public Set<Need> unknown(Set<Need> needs) {
    Set<Need> missing = EnumSet.noneOf(Need.class);
    needs.stream().filter(need -> !host.knows(need)).forEach(missing::add);
    return missing;
  }
}
