package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.MalformedInputException;
import java.util.Arrays;
import java.util.Optional;

/**
 * A report with the certificates the host gave beside it, or without.
 *
 * @param report the report
 * @param certificates the table that follows it; empty if nothing does
 */
public record ExtendedReport(AttestationReport report, Optional<CertificateTable> certificates) {

  /**
   * The report in a file, and the certificate table if it goes on behind the report.
   *
   * @throws MalformedInputException naming what is wrong with either
   */
  public static ExtendedReport parse(byte[] bytes) {
    if (bytes.length <= AttestationReport.LENGTH) {
      return new ExtendedReport(AttestationReport.parse(bytes), Optional.empty());
    }
    byte[] report = Arrays.copyOf(bytes, AttestationReport.LENGTH);
    byte[] table = Arrays.copyOfRange(bytes, AttestationReport.LENGTH, bytes.length);
    return new ExtendedReport(
        AttestationReport.parse(report), Optional.of(CertificateTable.parse(table)));
  }
}
