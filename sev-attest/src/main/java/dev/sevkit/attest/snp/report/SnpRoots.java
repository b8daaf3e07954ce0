package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.MalformedInputException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The root certificates (ARK) a verifier trusts, by fingerprint: AMD's own of all products, or some
 * that are given explicitly. Immutable.
 */
public final class SnpRoots {

  private final Set<String> fingerprints;

  private SnpRoots(Set<String> fingerprints) {
    this.fingerprints = fingerprints;
  }

  /** AMD's own: Milan, Genoa, Turin. */
  public static SnpRoots builtIn() {
    return new SnpRoots(
        Stream.of(Product.values()).map(Product::arkSha256).collect(Collectors.toSet()));
  }

  /**
   * The roots in a file alone; AMD's own are then not trusted, unless they are among them.
   *
   * @param file ARK certificates in PEM or one in DER; other certificates do no harm
   * @throws MalformedInputException if there is none
   */
  public static SnpRoots of(byte[] file) {
    List<CaCertificate> roots = CertificatePool.empty().and(file).roots();
    if (roots.isEmpty()) {
      throw new MalformedInputException("roots", "there is no ARK certificate of AMD among them");
    }
    return new SnpRoots(roots.stream().map(CaCertificate::fingerprint).collect(Collectors.toSet()));
  }

  /** Whether a certificate, byte for byte, is one of these roots. */
  public boolean trusts(CaCertificate ark) {
    return fingerprints.contains(ark.fingerprint());
  }
}
