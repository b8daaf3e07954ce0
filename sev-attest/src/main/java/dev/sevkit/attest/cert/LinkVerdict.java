package dev.sevkit.attest.cert;

import java.util.List;

/**
 * What was found of one link of a chain.
 *
 * @param link which one
 * @param faults what is wrong with it, one clause each without full stop
 * @param unusable whose certificates are missing or malformed, so that it could not be checked
 */
public record LinkVerdict(ChainLink link, List<String> faults, List<CertificateUsage> unusable) {

  /** What was found of one link of a chain. */
  public LinkVerdict {
    faults = List.copyOf(faults);
    unusable = List.copyOf(unusable);
  }

  /** Whether the link was checked and holds. */
  public boolean holds() {
    return faults.isEmpty() && unusable.isEmpty();
  }

  /**
   * Why it could not be checked, one clause each without full stop; no faults of the link's own.
   */
  public List<String> obstacles() {
    return unusable.stream()
        .map(position -> "there is no usable " + position + " certificate")
        .toList();
  }
}
