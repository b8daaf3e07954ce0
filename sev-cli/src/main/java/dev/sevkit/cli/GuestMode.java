package dev.sevkit.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a launch digest is of, by sev-snp-measure's words. */
enum GuestMode {
  SEV("sev", "SEV"),
  SEV_ES("seves", "SEV-ES"),
  SNP("snp", "SEV-SNP"),
  SNP_OVMF_HASH("snp:ovmf-hash", "SEV-SNP firmware"),
  SNP_SVSM("snp:svsm", "SEV-SNP with SVSM");

  private final String id;
  private final String title;

  GuestMode(String id, String title) {
    this.id = id;
    this.title = title;
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }

  /** Whether virtual CPUs are measured. */
  boolean measuresCpus() {
    return this == SEV_ES || this == SNP || this == SNP_SVSM;
  }

  /** Whether a kernel of the host's can be measured. */
  boolean measuresKernel() {
    return this == SEV || this == SEV_ES || this == SNP;
  }

  /** Reads a mode by its word. */
  static final class Converter implements ITypeConverter<GuestMode> {

    Converter() {}

    @Override
    public GuestMode convert(String value) {
      return Arrays.stream(values())
          .filter(mode -> mode.id.equalsIgnoreCase(value))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'%s' is none of %s"
                          .formatted(
                              value,
                              Arrays.stream(values())
                                  .map(GuestMode::id)
                                  .collect(Collectors.joining(", ")))));
    }
  }
}
