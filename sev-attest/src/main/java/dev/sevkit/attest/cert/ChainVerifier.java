package dev.sevkit.attest.cert;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UntrustedException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Verifies that a chain of certificates leads from a platform's PDH to a trusted root. All seven
 * signatures are required, and the root must be trusted byte for byte. Where ASK or ARK is missing,
 * those of a trusted root are tried.
 */
public final class ChainVerifier {

  private final AmdRoots roots;

  private ChainVerifier(AmdRoots roots) {
    this.roots = roots;
  }

  /** A verifier that trusts these roots and no others. */
  public static ChainVerifier trusting(AmdRoots roots) {
    return new ChainVerifier(roots);
  }

  /**
   * The platform whose certificates these are.
   *
   * @throws UntrustedException naming every fault, if a certificate is missing or malformed or a
   *     link does not hold
   */
  public VerifiedPlatform verify(CertificateChain chain) {
    return report(chain).orThrow();
  }

  /** All that was found of a chain; nothing is thrown for what is wrong with it. */
  public ChainReport report(CertificateChain chain) {
    CertificateChain complete = roots.complete(chain);
    List<CertificateVerdict> certificates =
        Stream.of(CertificateUsage.values()).map(position -> read(complete, position)).toList();
    Map<CertificateUsage, Certificate> read = new EnumMap<>(CertificateUsage.class);
    certificates.forEach(one -> one.certificate().ifPresent(c -> read.put(one.position(), c)));
    List<LinkVerdict> links = Stream.of(ChainLink.values()).map(link -> judge(link, read)).toList();
    Optional<AmdGeneration> generation =
        certificate(read, CertificateUsage.ARK, AmdCertificate.class).flatMap(roots::generation);
    boolean verified = links.stream().allMatch(LinkVerdict::holds);
    Optional<VerifiedPlatform> platform =
        verified ? Optional.of(platform(read, generation)) : Optional.empty();
    return new ChainReport(certificates, links, generation, platform);
  }

  private static CertificateVerdict read(CertificateChain chain, CertificateUsage position) {
    Optional<byte[]> bytes = chain.certificate(position);
    if (bytes.isEmpty()) {
      return new CertificateVerdict(
          position, Optional.empty(), Optional.of(position + " certificate: missing"));
    }
    try {
      Certificate certificate =
          position.isAmdCa()
              ? AmdCertificate.parse(position, bytes.get())
              : SevCertificate.parse(position, bytes.get());
      return new CertificateVerdict(position, Optional.of(certificate), Optional.empty());
    } catch (MalformedInputException e) {
      return new CertificateVerdict(
          position, Optional.empty(), Optional.ofNullable(e.getMessage()));
    }
  }

  private LinkVerdict judge(ChainLink link, Map<CertificateUsage, Certificate> read) {
    List<CertificateUsage> unusable =
        Stream.of(link.subject(), link.signer())
            .distinct()
            .filter(position -> !read.containsKey(position))
            .toList();
    return new LinkVerdict(
        link, unusable.isEmpty() ? faults(link, read) : unsigned(link, read), unusable);
  }

  /** What can be said without the signer: that nothing claims to be signed by it. */
  private static List<String> unsigned(ChainLink link, Map<CertificateUsage, Certificate> read) {
    return Optional.ofNullable(read.get(link.subject()))
        .flatMap(subject -> Signatures.unsigned(subject, link.signer()))
        .stream()
        .toList();
  }

  private List<String> faults(ChainLink link, Map<CertificateUsage, Certificate> read) {
    Certificate subject = present(read, link.subject());
    Certificate signer = present(read, link.signer());
    if (link == ChainLink.ARK_TRUSTED) {
      return roots.trusts((AmdCertificate) subject)
          ? List.of()
          : List.of("%s is none of the trusted roots".formatted(subject));
    }
    return subject instanceof SevCertificate platform
        ? Signatures.faults(platform, signer)
        : Signatures.faults((AmdCertificate) subject, (AmdCertificate) signer);
  }

  private static Certificate present(
      Map<CertificateUsage, Certificate> read, CertificateUsage position) {
    return Optional.ofNullable(read.get(position)).orElseThrow();
  }

  private static <T extends Certificate> Optional<T> certificate(
      Map<CertificateUsage, Certificate> read, CertificateUsage position, Class<T> type) {
    return Optional.ofNullable(read.get(position)).map(type::cast);
  }

  private static VerifiedPlatform platform(
      Map<CertificateUsage, Certificate> read, Optional<AmdGeneration> generation) {
    return new VerifiedPlatform(
        (SevCertificate) present(read, CertificateUsage.PDH),
        (SevCertificate) present(read, CertificateUsage.PEK),
        (AmdCertificate) present(read, CertificateUsage.ARK),
        generation);
  }
}
