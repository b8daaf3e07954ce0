package dev.sevkit.attest.snp.report;

import dev.sevkit.model.sev.SnpGuestPolicy;

/**
 * A report that a key of AMD signed, of a platform bound to it, and that meets its owner's demands.
 * Only {@link ReportVerifier} makes one, so that having it proves the verification.
 */
public final class VerifiedReport {

  private final AttestationReport report;
  private final Product product;
  private final TcbVersions tcbs;
  private final VekCertificate vek;

  VerifiedReport(AttestationReport report, Product product, TcbVersions tcbs, VekCertificate vek) {
    this.report = report;
    this.product = product;
    this.tcbs = tcbs;
    this.vek = vek;
  }

  /** All it says. */
  public AttestationReport report() {
    return report;
  }

  /** The platform's product. */
  public Product product() {
    return product;
  }

  /** The platform's TCB versions. */
  public TcbVersions tcbs() {
    return tcbs;
  }

  /** The certificate of the key that signed it. */
  public VekCertificate vek() {
    return vek;
  }

  /** A copy of the launch digest, 48 bytes. */
  public byte[] measurement() {
    return report.bytes(ReportField.MEASUREMENT);
  }

  /** A copy of what the guest put in, 64 bytes. */
  public byte[] reportData() {
    return report.bytes(ReportField.REPORT_DATA);
  }

  /** The policy the guest was launched with. */
  public SnpGuestPolicy policy() {
    return report.policy();
  }

  /** Launch digest and key on a line. */
  @Override
  public String toString() {
    return "VerifiedReport[" + report.hex(ReportField.MEASUREMENT) + ", " + vek + "]";
  }
}
