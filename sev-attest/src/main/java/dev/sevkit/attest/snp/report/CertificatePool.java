package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UntrustedException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Certificates and revocation lists from which the chain for a report is taken, in any order; more
 * than are needed do no harm. Immutable. Nothing in it is to be trusted.
 */
public final class CertificatePool {

  private static final String NAME = "certificates";
  private static final String CERTIFICATE = "CERTIFICATE";
  private static final String CRL = "X509 CRL";
  private static final List<UUID> CERTIFICATES =
      List.of(
          CertificateTable.VCEK, CertificateTable.VLEK, CertificateTable.ASK, CertificateTable.ARK);

  private final List<X509Certificate> certificates;
  private final List<RevocationList> lists;

  private CertificatePool(List<X509Certificate> certificates, List<RevocationList> lists) {
    this.certificates = List.copyOf(certificates);
    this.lists = List.copyOf(lists);
  }

  /** Nothing. */
  public static CertificatePool empty() {
    return new CertificatePool(List.of(), List.of());
  }

  /**
   * This and what is in a file.
   *
   * @param file certificates and revocation lists in PEM, or one of them in DER, or a certificate
   *     table
   * @throws MalformedInputException if it is none of these
   */
  public CertificatePool and(byte[] file) {
    if (Pem.is(file)) {
      CertificatePool pool = this;
      for (Pem.Block block : Pem.blocks(NAME, file)) {
        pool = pool.and(block);
      }
      return pool;
    }
    boolean sequence = file.length > 0 && file[0] == 0x30;
    return sequence ? andDer(file) : and(CertificateTable.parse(file));
  }

  private CertificatePool and(Pem.Block block) {
    return switch (block.label()) {
      case CERTIFICATE -> and(X509.parse("certificate", block.der()));
      case CRL -> and(RevocationList.parse(block.der()));
      default ->
          throw new MalformedInputException(
              NAME, "expected certificates, found a PEM block '" + block.label() + "'");
    };
  }

  private CertificatePool andDer(byte[] der) {
    try {
      return and(X509.parse("certificate", der));
    } catch (MalformedInputException noCertificate) {
      try {
        return and(RevocationList.parse(der));
      } catch (MalformedInputException e) {
        throw noCertificate;
      }
    }
  }

  /**
   * This and what is in a table.
   *
   * @throws MalformedInputException if what it holds is not what it says
   */
  public CertificatePool and(CertificateTable table) {
    CertificatePool pool = this;
    for (UUID guid : CERTIFICATES) {
      Optional<byte[]> der = table.find(guid);
      pool = der.isPresent() ? pool.and(X509.parse("certificate", der.get())) : pool;
    }
    Optional<byte[]> list = table.find(CertificateTable.CRL);
    return list.isPresent() ? pool.and(RevocationList.parse(list.get())) : pool;
  }

  private CertificatePool and(X509Certificate certificate) {
    List<X509Certificate> all = new ArrayList<>(certificates);
    all.add(certificate);
    return new CertificatePool(all, lists);
  }

  private CertificatePool and(RevocationList list) {
    List<RevocationList> all = new ArrayList<>(lists);
    all.add(list);
    return new CertificatePool(certificates, all);
  }

  /** The ARKs in it. */
  List<CaCertificate> roots() {
    return certificates.stream().filter(one -> named(one, "ARK-")).map(CaCertificate::of).toList();
  }

  /** The latest list that is by the holder of a root. */
  Optional<RevocationList> listBy(CaCertificate ark) {
    return lists.stream()
        .filter(list -> list.isBy(ark))
        .max(Comparator.comparing(RevocationList::from));
  }

  /**
   * The chain for a report: of several certificates that could be meant, those that signed what is
   * below them.
   *
   * @param product if it is known, to say where to get what is missing
   * @throws UntrustedException naming every certificate that is missing
   * @throws MalformedInputException if one is not what AMD makes
   */
  EndorsementChain chainFor(AttestationReport report, Optional<Product> product) {
    EndorsementKey kind = report.endorsementKey();
    Optional<X509Certificate> vek = vek(report, kind);
    CaCertificate.Role role = CaCertificate.Role.signing(kind);
    Optional<X509Certificate> authority =
        signer(vek, one -> named(one, "SEV-") && VekCertificate.kindOf(one).isEmpty());
    Optional<X509Certificate> ark = signer(authority, one -> named(one, "ARK-"));
    List<String> missing = new ArrayList<>();
    if (vek.isEmpty()) {
      missing.add(
          "there is no %s certificate%s"
              .formatted(kind, hint(product.flatMap(one -> KeyService.vcek(report, one)))));
    }
    Optional<String> chain = product.map(one -> KeyService.chain(kind, one));
    if (authority.isEmpty()) {
      missing.add("there is no %s certificate%s".formatted(role, hint(chain)));
    }
    if (ark.isEmpty()) {
      missing.add("there is no ARK certificate" + hint(chain));
    }
    if (!missing.isEmpty()) {
      throw new UntrustedException(String.join("; ", missing));
    }
    return new EndorsementChain(
        VekCertificate.of(vek.orElseThrow()),
        CaCertificate.of(authority.orElseThrow()),
        CaCertificate.of(ark.orElseThrow()));
  }

  private static String hint(Optional<String> address) {
    return address.map(one -> ", AMD has it at " + one).orElse("");
  }

  private Optional<X509Certificate> vek(AttestationReport report, EndorsementKey kind) {
    List<X509Certificate> candidates =
        certificates.stream()
            .filter(one -> VekCertificate.kindOf(one).filter(kind::equals).isPresent())
            .toList();
    List<X509Certificate> signers =
        candidates.size() < 2
            ? candidates
            : candidates.stream().filter(one -> signed(report, one)).toList();
    return best(
        signers.isEmpty() ? candidates : signers,
        one -> !signers.isEmpty() && VekCertificate.of(one).isOf(report));
  }

  private static boolean signed(AttestationReport report, X509Certificate certificate) {
    try {
      return report.isSignedBy(VekCertificate.of(certificate).publicKey());
    } catch (MalformedInputException e) {
      // another may be better; if none is, this fault is the user's to know
      return false;
    }
  }

  /** Of those of a kind, the one that signed a certificate, or else has its issuer's name. */
  private Optional<X509Certificate> signer(
      Optional<X509Certificate> subject, Predicate<X509Certificate> kind) {
    List<X509Certificate> candidates = certificates.stream().filter(kind).toList();
    if (subject.isEmpty()) {
      return candidates.stream().findFirst();
    }
    X509Certificate below = subject.get();
    List<X509Certificate> byName =
        candidates.stream()
            .filter(one -> one.getSubjectX500Principal().equals(below.getIssuerX500Principal()))
            .toList();
    return best(
        byName.isEmpty() ? candidates : byName, one -> X509.isSignedBy(below, one.getPublicKey()));
  }

  private static Optional<X509Certificate> best(
      List<X509Certificate> candidates, Predicate<X509Certificate> better) {
    return candidates.size() < 2
        ? candidates.stream().findFirst()
        : Stream.concat(candidates.stream().filter(better), candidates.stream()).findFirst();
  }

  private static boolean named(X509Certificate certificate, String prefix) {
    return X509.commonName(certificate.getSubjectX500Principal())
        .filter(name -> name.startsWith(prefix))
        .isPresent();
  }
}
