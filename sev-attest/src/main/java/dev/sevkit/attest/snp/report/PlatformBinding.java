package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.internal.Hashes;
import dev.sevkit.attest.snp.report.ReportFault.Part;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What binds a report to the certificate of the key that signed it, and its own parts together. */
final class PlatformBinding {

  private final AttestationReport report;
  private final Optional<Product> product;
  private final Optional<TcbVersions> tcbs;
  private final boolean provisional;

  /**
   * The binding of a report.
   *
   * @param provisional whether firmware that is not committed will do
   */
  PlatformBinding(
      AttestationReport report,
      Optional<Product> product,
      Optional<TcbVersions> tcbs,
      boolean provisional) {
    this.report = report;
    this.product = product;
    this.tcbs = tcbs;
    this.provisional = provisional;
  }

  /** Adds what does not hold. */
  void judge(Optional<VekCertificate> vek, List<ReportFault> faults) {
    if (report.vmpl().isEmpty()) {
      fault(faults, "VMPL", "the host asked for this report, not the guest");
    }
    vek.ifPresent(one -> judgeProduct(one, faults));
    tcbs.ifPresent(one -> judgeTcbs(one, vek, faults));
    judgeFirmware(faults);
    vek.flatMap(VekCertificate::hardwareId).ifPresent(id -> judgeChip(id, faults));
  }

  private void judgeProduct(VekCertificate vek, List<ReportFault> faults) {
    if (product.filter(one -> one != vek.product()).isPresent()) {
      fault(
          faults,
          "product",
          "the report is of %s, the %s of %s"
              .formatted(product.orElseThrow(), vek.kind(), vek.product()));
    }
  }

  private void judgeTcbs(TcbVersions tcb, Optional<VekCertificate> vek, List<ReportFault> faults) {
    vek.filter(one -> !one.tcb().equals(tcb.reported()))
        .ifPresent(
            one ->
                fault(
                    faults,
                    "REPORTED_TCB",
                    "the report says %s, the %s is of %s"
                        .formatted(tcb.reported(), one.kind(), one.tcb())));
    if (!tcb.current().isAtLeast(tcb.reported())) {
      fault(
          faults,
          "REPORTED_TCB",
          "%s is above CURRENT_TCB, %s".formatted(tcb.reported(), tcb.current()));
    }
    boolean committed =
        provisional
            ? tcb.current().isAtLeast(tcb.committed())
            : tcb.current().equals(tcb.committed());
    if (!committed) {
      fault(
          faults,
          "COMMITTED_TCB",
          "%s, but CURRENT_TCB is %s%s".formatted(tcb.committed(), tcb.current(), uncommitted()));
    }
  }

  private void judgeFirmware(List<ReportFault> faults) {
    FirmwareVersion current = report.currentFirmware();
    FirmwareVersion committed = report.committedFirmware();
    boolean holds = provisional ? current.isAtLeast(committed) : current.equals(committed);
    if (!holds) {
      fault(
          faults,
          "committed version",
          "%s, but the current one is %s%s".formatted(committed, current, uncommitted()));
    }
  }

  private String uncommitted() {
    return provisional ? "" : ": the firmware is provisional";
  }

  private void judgeChip(byte[] hardwareId, List<ReportFault> faults) {
    byte[] whole = Arrays.copyOf(hardwareId, ReportField.CHIP_ID.length());
    if (!report.isZero(ReportField.CHIP_ID)
        && !Hashes.equal(report.bytes(ReportField.CHIP_ID), whole)) {
      fault(
          faults,
          "CHIP_ID",
          "the report says %s, the VCEK is of chip %s"
              .formatted(report.hex(ReportField.CHIP_ID), HexFormat.of().formatHex(hardwareId)));
    }
  }

  private static void fault(List<ReportFault> faults, String subject, String defect) {
    faults.add(new ReportFault(Part.BINDING, subject, defect));
  }
}
