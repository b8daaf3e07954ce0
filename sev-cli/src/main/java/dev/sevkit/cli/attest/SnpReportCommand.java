package dev.sevkit.cli.attest;

import dev.sevkit.attest.AttestationException;
import dev.sevkit.attest.snp.report.CertificatePool;
import dev.sevkit.attest.snp.report.ExtendedReport;
import dev.sevkit.attest.snp.report.OwnerPolicy;
import dev.sevkit.attest.snp.report.ReportVerdict;
import dev.sevkit.cli.attest.AttestExit.Stop;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sevkit snp report}: whether an attestation report holds and is what its owner demands. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Verify an attestation report of SEV-SNP: certificates up to AMD's root, signature, what"
            + " binds them together, and what you demand. Every fault is listed; nothing is"
            + " fetched.",
    footer = {
      "",
      "FILE is what the guest got: 1184 bytes, a certificate table may follow; - is standard",
      "input. Without --guest-policy one thing is demanded, that the host may not debug the",
      "guest; SMT and migration are not looked at. Give --report-data, else the report may be",
      "an old one, and --measurement, else it may be of another guest.",
      "",
      "Examples:",
      "  sevkit snp report report.bin --certs certs/ \\",
      "    --report-data file:request.bin --measurement DIGEST --guest-policy 0x30000",
      "  sevkit snp report report.bin --vcek vcek.der --certs cert_chain.pem --product milan",
      "Exit code: 0 verified, 1 not to be trusted or not what is demanded, 2 malformed or wrong",
      "usage, 6 a file cannot be read."
    })
public final class SnpReportCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  /** Far more than a report and the certificates of one host. */
  private static final int LIMIT = 1 << 20;

  @Parameters(paramLabel = "FILE", description = "The report.")
  private String file = "";

  @Mixin private final ReportTrustOptions trust = new ReportTrustOptions();

  @Mixin private final ReportDemandOptions demands = new ReportDemandOptions();

  @Option(
      names = {"-q", "--quiet"},
      description = "Print nothing; the exit code tells.")
  private boolean quiet;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
  private ReportFormat format = ReportFormat.TEXT;

  private final Streams streams;

  /** The command, to read and write there. */
  public SnpReportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return AttestExit.guard(streams, quiet, this::verify);
  }

  private int verify() {
    OwnerPolicy policy = demands.policy();
    ExtendedReport extended = read();
    CertificatePool given = trust.certificates();
    CertificatePool all =
        extended
            .certificates()
            .map(table -> ReportTrustOptions.and(given, file, table))
            .orElse(given);
    ReportVerdict verdict = trust.verifier().judge(extended.report(), all, policy);
    if (!quiet) {
      ReportView view = new ReportView(verdict);
      if (format == ReportFormat.JSON) {
        view.printJson(streams);
      } else {
        view.printText(streams);
      }
    }
    return verdict.isVerified() ? AttestExit.VERIFIED : AttestExit.MISMATCH;
  }

  private ExtendedReport read() {
    byte[] bytes = file.equals(STANDARD_INPUT) ? standardInput() : InputFile.bytes(file, LIMIT);
    if (bytes.length > LIMIT) {
      throw new Stop(AttestExit.UNSUPPORTED, file + ": larger than any report");
    }
    try {
      return ExtendedReport.parse(bytes);
    } catch (AttestationException e) {
      throw new Stop(AttestExit.of(e), file + ": " + e.getMessage());
    }
  }

  private byte[] standardInput() {
    try {
      return streams.in().readNBytes(LIMIT + 1);
    } catch (IOException e) {
      throw new Stop(AttestExit.OTHER, "standard input cannot be read");
    }
  }
}
