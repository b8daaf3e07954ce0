package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.MalformedInputException;

/**
 * The four TCB versions of a report.
 *
 * @param current of the firmware that runs
 * @param reported that of the key that signed the report; the host chooses it
 * @param committed below which the host cannot go any more
 * @param launch current when the guest was launched or imported
 */
public record TcbVersions(
    TcbVersion current, TcbVersion reported, TcbVersion committed, TcbVersion launch) {

  /**
   * Those of a report.
   *
   * @param product whose they are; the layouts differ
   * @throws MalformedInputException if reserved bytes are set
   */
  public static TcbVersions of(AttestationReport report, Product product) {
    return new TcbVersions(
        TcbVersion.of(product, report.currentTcb()),
        TcbVersion.of(product, report.reportedTcb()),
        TcbVersion.of(product, report.committedTcb()),
        TcbVersion.of(product, report.launchTcb()));
  }
}
