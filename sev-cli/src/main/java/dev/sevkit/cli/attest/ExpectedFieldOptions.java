package dev.sevkit.cli.attest;

import dev.sevkit.attest.snp.report.OwnerPolicy;
import dev.sevkit.attest.snp.report.ReportField;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Option;

/** Fields of a report that a guest owner demands byte for byte. */
final class ExpectedFieldOptions {

  private final Map<ReportField, String> exact = new EnumMap<>(ReportField.class);

  ExpectedFieldOptions() {}

  @Option(
      names = "--report-data",
      paramLabel = "HEX",
      description = {
        "REPORT_DATA, 64 bytes: your nonce. This and the next in hexadecimal, or",
        "file:NAME for a file with the bytes."
      })
  void setReportData(String value) {
    exact.put(ReportField.REPORT_DATA, value);
  }

  @Option(names = "--measurement", paramLabel = "HEX", description = "MEASUREMENT, 48 bytes.")
  void setMeasurement(String value) {
    exact.put(ReportField.MEASUREMENT, value);
  }

  @Option(names = "--host-data", paramLabel = "HEX", description = "HOST_DATA, 32 bytes.")
  void setHostData(String value) {
    exact.put(ReportField.HOST_DATA, value);
  }

  @Option(names = "--family-id", paramLabel = "HEX", description = "FAMILY_ID, 16 bytes.")
  void setFamilyId(String value) {
    exact.put(ReportField.FAMILY_ID, value);
  }

  @Option(names = "--image-id", paramLabel = "HEX", description = "IMAGE_ID, 16 bytes.")
  void setImageId(String value) {
    exact.put(ReportField.IMAGE_ID, value);
  }

  @Option(names = "--report-id", paramLabel = "HEX", description = "REPORT_ID, 32 bytes.")
  void setReportId(String value) {
    exact.put(ReportField.REPORT_ID, value);
  }

  @Option(names = "--report-id-ma", paramLabel = "HEX", description = "REPORT_ID_MA, 32 bytes.")
  void setReportIdMa(String value) {
    exact.put(ReportField.REPORT_ID_MA, value);
  }

  @Option(
      names = "--chip-id",
      paramLabel = "HEX",
      description = "CHIP_ID, 64 bytes; of Turin 8 will do.")
  void setChipId(String value) {
    exact.put(ReportField.CHIP_ID, value);
  }

  /**
   * A policy that demands them too.
   *
   * @throws AttestExit.Stop if an option is not what it is to be
   */
  OwnerPolicy and(OwnerPolicy policy) {
    OwnerPolicy all = policy;
    for (Map.Entry<ReportField, String> one : exact.entrySet()) {
      String option = "--" + one.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-');
      OwnerPolicy sofar = all;
      all =
          DemandText.demand(
              option, () -> sofar.exactly(one.getKey(), DemandText.bytes(option, one.getValue())));
    }
    return all;
  }
}
