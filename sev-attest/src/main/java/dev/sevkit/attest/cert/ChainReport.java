package dev.sevkit.attest.cert;

import dev.sevkit.attest.UntrustedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was found of a chain, certificate by certificate and link by link: every fault, not only the
 * first.
 *
 * @param certificates one verdict a position, PDH to ARK
 * @param links one verdict a link, in the order of {@link ChainLink}
 * @param generation whose root it ends in; empty if in none of AMD's that is trusted
 * @param platform the platform, if every link holds
 */
public record ChainReport(
    List<CertificateVerdict> certificates,
    List<LinkVerdict> links,
    Optional<AmdGeneration> generation,
    Optional<VerifiedPlatform> platform) {

  /** What was found of a chain. */
  public ChainReport {
    certificates = List.copyOf(certificates);
    links = List.copyOf(links);
  }

  /** Whether every link holds. */
  public boolean isVerified() {
    return platform.isPresent();
  }

  /** All faults, one clause each without full stop; empty if the chain is verified. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    certificates.forEach(one -> one.fault().ifPresent(faults::add));
    for (LinkVerdict one : links) {
      one.faults().forEach(fault -> faults.add(one.link() + ": " + fault));
      one.obstacles().forEach(obstacle -> faults.add(one.link() + ": " + obstacle));
    }
    return List.copyOf(faults);
  }

  /**
   * The platform that was verified.
   *
   * @throws UntrustedException naming every fault, if a link does not hold
   */
  public VerifiedPlatform orThrow() {
    return platform.orElseThrow(
        () ->
            new UntrustedException(
                "the platform's certificates are not to be trusted: "
                    + String.join("; ", faults())));
  }
}
