package dev.sevkit.attest.snp.report;

/**
 * One thing that is wrong with a report.
 *
 * @param part what it is part of
 * @param subject the field, certificate or demand it is about, in the specification's words
 * @param defect one clause without full stop; with what was expected and found where that helps
 */
public record ReportFault(Part part, String subject, String defect) {

  /** What has to hold, from the root to the owner's demands. */
  public enum Part {
    /** Certificates: their form, their chain up to the root, their time, what was revoked. */
    CERTIFICATES,
    /** The signature of the report. */
    SIGNATURE,
    /** What binds report, certificate and platform together. */
    BINDING,
    /** What the guest owner demands. */
    POLICY
  }

  /** Subject and defect on a line. */
  @Override
  public String toString() {
    return subject + ": " + defect;
  }
}
