package dev.sevkit.validate.fleet;

import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.RuleInfo;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One constraint on the domains of one host: a pure function from what is known of them to
 * findings. A finding stands in the document it belongs to and names the other one in words. A rule
 * reads no file, prints nothing, changes nothing and knows no other rule.
 */
public interface FleetRule {

  /** What the rule says of itself. */
  RuleInfo info();

  /**
   * The faults it finds. Called only if it {@linkplain #concerns concerns} the domains and
   * {@linkplain #lacks lacks} nothing.
   */
  Stream<Finding> check(Fleet fleet);

  /** Whether the domains have what the rule is about; by default, one of its kinds of guest. */
  default boolean concerns(Fleet fleet) {
    return fleet.guests(info().modes()).findAny().isPresent();
  }

  /** What the rule would have to know of the host to judge these domains, and does not. */
  default Set<Need> lacks(Fleet fleet) {
    return fleet.unknown(info().needs());
  }
}
