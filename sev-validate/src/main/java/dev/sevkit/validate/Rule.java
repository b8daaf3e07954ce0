package dev.sevkit.validate;

import java.util.Set;
import java.util.stream.Stream;

/**
 * One constraint on a domain: a pure function from what is known to findings. A rule reads no file,
 * prints nothing, changes nothing and knows no other rule.
 */
public interface Rule {

  /** What the rule says of itself. */
  RuleInfo info();

  /**
   * The faults it finds. Called only if it {@linkplain #concerns concerns} the domain and
   * {@linkplain #lacks lacks} nothing.
   */
  Stream<Finding> check(LaunchContext context);

  /**
   * Whether the domain has what the rule is about; by default, whether it is of its modes and
   * {@linkplain LaunchContext#couldBeSev could be} a SEV guest at all.
   */
  default boolean concerns(LaunchContext context) {
    return context.couldBeSev()
        && context.mode().isPresent()
        && info().modes().contains(context.mode().get());
  }

  /** What the rule would have to know of the target to judge this domain, and does not. */
  default Set<Need> lacks(LaunchContext context) {
    return context.unknown(info().needs());
  }
}
