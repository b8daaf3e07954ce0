package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.AttestationException;
import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.MeasurementMismatchException;
import dev.sevkit.attest.UntrustedException;
import dev.sevkit.attest.snp.report.ReportFault.Part;
import dev.sevkit.attest.vmsa.CpuSignature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Verifies attestation reports: certificates up to a trusted root at a given time, the signature
 * over the bytes as received, what binds report and certificate together, and what the guest owner
 * demands. Immutable.
 */
public final class ReportVerifier {

  private final SnpRoots roots;
  private final Instant at;
  private final Optional<Product> expected;
  private final boolean listRequired;

  private ReportVerifier(
      SnpRoots roots, Instant at, Optional<Product> expected, boolean listRequired) {
    this.roots = roots;
    this.at = at;
    this.expected = expected;
    this.listRequired = listRequired;
  }

  /**
   * A verifier that trusts these roots and no others.
   *
   * @param at the time at which certificates and revocation lists must be valid
   */
  public static ReportVerifier trusting(SnpRoots roots, Instant at) {
    return new ReportVerifier(roots, at, Optional.empty(), false);
  }

  /** One that accepts reports of a product only; reports of version 2 do not name theirs. */
  public ReportVerifier expecting(Product product) {
    return new ReportVerifier(roots, at, Optional.of(product), listRequired);
  }

  /** One that demands a revocation list; one that is there is heeded in any case. */
  public ReportVerifier requiringRevocationList() {
    return new ReportVerifier(roots, at, expected, true);
  }

  /**
   * The report, once all holds.
   *
   * @throws UntrustedException naming every fault, if it is not authentic
   * @throws MeasurementMismatchException naming every fault, if it is authentic and not what its
   *     owner demands
   */
  public VerifiedReport verify(
      AttestationReport report, CertificatePool certificates, OwnerPolicy policy) {
    return judge(report, certificates, policy).orThrow();
  }

  /** All that was found of a report; nothing is thrown for what is wrong with it. */
  public ReportVerdict judge(
      AttestationReport report, CertificatePool certificates, OwnerPolicy policy) {
    List<ReportFault> faults = new ArrayList<>();
    Optional<Product> named = named(report, faults);
    Optional<EndorsementChain> chain = chain(report, certificates, named, faults);
    chain.ifPresent(one -> judgeChain(one, certificates, faults));
    chain.ifPresent(one -> judgeSignature(report, one.vek(), faults));
    Optional<Product> product = product(report, named, chain, faults);
    Optional<TcbVersions> tcbs = product.flatMap(one -> tcbs(report, one, faults));
    new PlatformBinding(report, product, tcbs, policy.permitsProvisionalFirmware())
        .judge(chain.map(EndorsementChain::vek), faults);
    faults.addAll(policy.faults(new OwnerPolicy.Judged(report, product, tcbs)));
    Optional<VerifiedReport> verified =
        faults.isEmpty()
            ? Optional.of(
                new VerifiedReport(
                    report, product.orElseThrow(), tcbs.orElseThrow(), chain.orElseThrow().vek()))
            : Optional.empty();
    List<String> notes = notes(report, certificates, chain, policy);
    return new ReportVerdict(report, product, tcbs, chain, faults, notes, verified);
  }

  /** The product that the report or the user names. */
  private Optional<Product> named(AttestationReport report, List<ReportFault> faults) {
    Optional<CpuSignature> cpu = report.cpu();
    if (cpu.isEmpty()) {
      return expected;
    }
    Optional<Product> product = cpu.flatMap(Product::of);
    String family = "0x%x".formatted(cpu.get().family());
    String model = "0x%x".formatted(cpu.get().model());
    if (product.isEmpty()) {
      faults.add(
          new ReportFault(
              Part.BINDING,
              "CPUID",
              "family %s model %s is no product whose root is known".formatted(family, model)));
    } else if (expected.filter(one -> one != product.get()).isPresent()) {
      faults.add(
          new ReportFault(
              Part.BINDING,
              "CPUID",
              "expected %s, found %s (family %s model %s)"
                  .formatted(expected.get(), product.get(), family, model)));
    }
    return product;
  }

  private static Optional<EndorsementChain> chain(
      AttestationReport report,
      CertificatePool certificates,
      Optional<Product> product,
      List<ReportFault> faults) {
    if (report.endorsementKey() == EndorsementKey.NONE) {
      faults.add(
          new ReportFault(
              Part.SIGNATURE, "SIGNING_KEY", "it is 7: the firmware did not sign this report"));
      return Optional.empty();
    }
    try {
      return Optional.of(certificates.chainFor(report, product));
    } catch (AttestationException e) {
      faults.add(
          new ReportFault(Part.CERTIFICATES, "certificates", String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private void judgeChain(
      EndorsementChain chain, CertificatePool certificates, List<ReportFault> faults) {
    List<String> found = new ArrayList<>(chain.faults(roots, at));
    Optional<RevocationList> list = certificates.listBy(chain.ark());
    list.ifPresent(one -> found.addAll(one.faults(chain.ark(), chain.authority(), at)));
    if (listRequired && list.isEmpty()) {
      found.add(
          "there is no revocation list of this ARK, AMD has it at "
              + KeyService.revocationList(chain.vek().kind(), chain.vek().product()));
    }
    found.forEach(defect -> faults.add(new ReportFault(Part.CERTIFICATES, "certificates", defect)));
  }

  private static void judgeSignature(
      AttestationReport report, VekCertificate vek, List<ReportFault> faults) {
    if (!report.isSignedBy(vek.publicKey())) {
      faults.add(
          new ReportFault(
              Part.SIGNATURE,
              "signature",
              "the key of this %s did not sign the report".formatted(vek.kind())));
    }
  }

  /** The product that is named, or for version 2 that of the certificate or of CHIP_ID's form. */
  private static Optional<Product> product(
      AttestationReport report,
      Optional<Product> named,
      Optional<EndorsementChain> chain,
      List<ReportFault> faults) {
    Optional<Product> product =
        report.cpu().isPresent() ? named : named.or(() -> ofChain(report, chain));
    if (product.isEmpty() && report.cpu().isEmpty()) {
      faults.add(
          new ReportFault(
              Part.BINDING, "product", "reports of version 2 do not name it; it must be given"));
    }
    return product;
  }

  private static Optional<Product> ofChain(
      AttestationReport report, Optional<EndorsementChain> chain) {
    return chain
        .map(one -> one.vek().product())
        .or(() -> report.hasShortChipId() ? Optional.of(Product.TURIN) : Optional.empty());
  }

  private static Optional<TcbVersions> tcbs(
      AttestationReport report, Product product, List<ReportFault> faults) {
    try {
      return Optional.of(TcbVersions.of(report, product));
    } catch (MalformedInputException e) {
      faults.add(new ReportFault(Part.BINDING, "TCB", String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private static List<String> notes(
      AttestationReport report,
      CertificatePool certificates,
      Optional<EndorsementChain> chain,
      OwnerPolicy policy) {
    List<String> notes = new ArrayList<>();
    if (report.isOfUnknownVersion()) {
      notes.add(
          "version %d is later than those known; it was read as version 5"
              .formatted(report.version()));
    }
    if (report.isZero(ReportField.CHIP_ID)) {
      notes.add("CHIP_ID is hidden by the host and was not compared");
    }
    if (chain.isPresent() && certificates.listBy(chain.get().ark()).isEmpty()) {
      notes.add("there is no revocation list; nobody looked whether AMD revoked a certificate");
    }
    policy.unchecked().forEach(field -> notes.add("nothing was demanded of %s".formatted(field)));
    return notes;
  }
}
