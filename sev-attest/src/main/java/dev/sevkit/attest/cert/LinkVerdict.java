package dev.sevkit.attest.cert;

import java.util.List;

/**
 * What was found of one link of a chain.
 *
 * @param link which one
 * @param faults what is wrong with it, one clause each without full stop; empty if it holds
 */
public record LinkVerdict(ChainLink link, List<String> faults) {

  /** What was found of one link of a chain. */
  public LinkVerdict {
    faults = List.copyOf(faults);
  }

  /** Whether the link holds. */
  public boolean holds() {
    return faults.isEmpty();
  }
}
