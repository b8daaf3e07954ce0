package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.MalformedInputException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Where AMD's key distribution service (KDS) has the certificates for a report. Addresses only;
 * nothing is fetched.
 *
 * @see "AMD 57230, KDS"
 */
public final class KeyService {

  private static final String ROOT = "https://kdsintf.amd.com/";

  private KeyService() {}

  /** Where ASK and ARK of a product are in PEM, or ASVK and ARK. */
  public static String chain(EndorsementKey kind, Product product) {
    return address(kind, product) + "/cert_chain";
  }

  /** Where the list of revoked ASKs of a product is, or of ASVKs. */
  public static String revocationList(EndorsementKey kind, Product product) {
    return address(kind, product) + "/crl";
  }

  /**
   * Where the VCEK certificate for a report is.
   *
   * @return empty if the report hides its chip, or a VLEK signed it, which the service gives to
   *     cloud providers only
   */
  public static Optional<String> vcek(AttestationReport report, Product product) {
    if (report.endorsementKey() != EndorsementKey.VCEK || report.isZero(ReportField.CHIP_ID)) {
      return Optional.empty();
    }
    TcbVersion tcb;
    try {
      tcb = TcbVersion.of(product, report.reportedTcb());
    } catch (MalformedInputException e) {
      // the report is not of this product
      return Optional.empty();
    }
    String chip =
        HexFormat.of().formatHex(report.bytes(ReportField.CHIP_ID), 0, product.chipIdLength());
    String fmc = tcb.fmc().isPresent() ? "fmcSPL=%d&".formatted(tcb.fmc().getAsInt()) : "";
    String levels =
        "blSPL=%d&teeSPL=%d&snpSPL=%d&ucodeSPL=%d"
            .formatted(tcb.bootLoader(), tcb.tee(), tcb.snp(), tcb.microcode());
    return Optional.of(address(EndorsementKey.VCEK, product) + "/" + chip + "?" + fmc + levels);
  }

  private static String address(EndorsementKey kind, Product product) {
    return ROOT + kind.name().toLowerCase(Locale.ROOT) + "/v1/" + product;
  }
}
