package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.MeasurementMismatchException;
import dev.sevkit.attest.UntrustedException;
import dev.sevkit.attest.snp.report.ReportFault.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was found of a report: every fault, not only the first.
 *
 * @param report what was judged
 * @param product whose it is; empty if that could not be told
 * @param tcbs its TCB versions; empty if they could not be read
 * @param chain the certificates that were used; empty if there were none to use
 * @param faults all that is wrong
 * @param notes what is not wrong and the owner ought to know, one clause each without full stop
 * @param verified the report, if nothing is wrong
 */
public record ReportVerdict(
    AttestationReport report,
    Optional<Product> product,
    Optional<TcbVersions> tcbs,
    Optional<EndorsementChain> chain,
    List<ReportFault> faults,
    List<String> notes,
    Optional<VerifiedReport> verified) {

  /** What was found of a report. */
  public ReportVerdict {
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  /** Whether nothing is wrong. */
  public boolean isVerified() {
    return verified.isPresent();
  }

  /** Whether nothing is wrong with a part. */
  public boolean holds(Part part) {
    return faults.stream().noneMatch(fault -> fault.part() == part);
  }

  /**
   * The report that was verified.
   *
   * @throws UntrustedException naming every fault, if the report is not authentic
   * @throws MeasurementMismatchException naming every fault, if it is authentic and not what its
   *     owner demands
   */
  public VerifiedReport orThrow() {
    if (verified.isPresent()) {
      return verified.get();
    }
    String all = faults.stream().map(ReportFault::toString).collect(Collectors.joining("; "));
    boolean authentic = faults.stream().allMatch(fault -> fault.part() == Part.POLICY);
    if (authentic) {
      throw new MeasurementMismatchException("the report is not what was demanded: " + all);
    }
    throw new UntrustedException("the report is not to be trusted: " + all);
  }
}
