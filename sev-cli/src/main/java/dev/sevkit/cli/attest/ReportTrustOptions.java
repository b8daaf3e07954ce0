package dev.sevkit.cli.attest;

import dev.sevkit.attest.AttestationException;
import dev.sevkit.attest.snp.report.CertificatePool;
import dev.sevkit.attest.snp.report.CertificateTable;
import dev.sevkit.attest.snp.report.Product;
import dev.sevkit.attest.snp.report.ReportVerifier;
import dev.sevkit.attest.snp.report.SnpRoots;
import dev.sevkit.cli.attest.AttestExit.Stop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whom to trust, and the certificates that vouch for a report. */
final class ReportTrustOptions {

  /** Far more than any file of certificates. */
  private static final int LIMIT = 1 << 20;

  private static final List<String> ENDINGS =
      List.of(".pem", ".der", ".crt", ".cer", ".cert", ".crl");

  @Option(
      names = {"--vcek", "--vlek"},
      paramLabel = "FILE",
      description = "Certificate of the key that signed the report, DER or PEM.")
  private List<String> veks = List.of();

  @Option(
      names = {"--ask", "--asvk"},
      paramLabel = "FILE",
      description = "AMD's certificate that signed it.")
  private List<String> authorities = List.of();

  @Option(names = "--ark", paramLabel = "FILE", description = "AMD's root certificate.")
  private List<String> arks = List.of();

  @Option(
      names = "--certs",
      paramLabel = "PATH",
      description = "Any of these: a PEM file, a certificate table, or a folder; repeatable.")
  private List<String> paths = List.of();

  @Option(
      names = "--crl",
      paramLabel = "FILE",
      description = "List of certificates AMD revoked; without it nobody looks.")
  private @Nullable String list;

  @Option(
      names = "--root",
      paramLabel = "FILE",
      description = "Trust the ARK in this file, and not AMD's own.")
  private @Nullable String root;

  @Option(
      names = "--product",
      paramLabel = "milan|genoa|turin",
      description = "The platform; reports of version 2 do not name it.")
  private @Nullable String product;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description =
          "When certificates must be valid: 2026-06-01T12:00:00Z or a day (default: now).")
  private @Nullable String at;

  ReportTrustOptions() {}

  ReportVerifier verifier() {
    String file = root;
    SnpRoots roots = file == null ? SnpRoots.builtIn() : of(file, () -> SnpRoots.of(bytes(file)));
    ReportVerifier verifier = ReportVerifier.trusting(roots, time());
    Optional<Product> expected = Optional.ofNullable(product).map(ReportTrustOptions::named);
    ReportVerifier strict = expected.map(verifier::expecting).orElse(verifier);
    return list == null ? strict : strict.requiringRevocationList();
  }

  private static Product named(String name) {
    return Product.of(name)
        .orElseThrow(
            () ->
                new Stop(
                    AttestExit.UNSUPPORTED,
                    "--product: expected milan, genoa or turin, found '" + name + "'"));
  }

  private Instant time() {
    if (at == null) {
      return Instant.now();
    }
    try {
      return at.contains("T")
          ? Instant.parse(at)
          : LocalDate.parse(at).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw new Stop(
          AttestExit.UNSUPPORTED,
          "--at: expected 2026-06-01T12:00:00Z or 2026-06-01, found '" + at + "'");
    }
  }

  /** All certificates that are given. */
  CertificatePool certificates() {
    List<String> files = new ArrayList<>();
    Stream.of(veks, authorities, arks).forEach(files::addAll);
    Optional.ofNullable(list).ifPresent(files::add);
    paths.forEach(path -> files.addAll(files(path)));
    CertificatePool pool = CertificatePool.empty();
    for (String file : files) {
      CertificatePool sofar = pool;
      pool = of(file, () -> sofar.and(bytes(file)));
    }
    return pool;
  }

  /** A pool and what is in the table behind a report. */
  static CertificatePool and(CertificatePool pool, String file, CertificateTable table) {
    return of(file, () -> pool.and(table));
  }

  private static List<String> files(String name) {
    try {
      Path path = Path.of(name);
      return Files.isDirectory(path) ? inFolder(path) : List.of(name);
    } catch (InvalidPathException e) {
      throw new Stop(AttestExit.OTHER, "not a file name: " + e.getReason());
    }
  }

  private static List<String> inFolder(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<String> files =
          entries
              .filter(Files::isRegularFile)
              .map(Path::toString)
              .filter(name -> ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new Stop(
            AttestExit.UNSUPPORTED,
            folder + ": there is no file that ends in " + String.join(", ", ENDINGS));
      }
      return files;
    } catch (IOException e) {
      throw new Stop(AttestExit.OTHER, folder + ": cannot be read");
    }
  }

  private static byte[] bytes(String file) {
    byte[] bytes = InputFile.bytes(file, LIMIT);
    if (bytes.length > LIMIT) {
      throw new Stop(AttestExit.UNSUPPORTED, file + ": larger than any file of certificates");
    }
    return bytes;
  }

  /** What is made of a file; a failure names the file. */
  private static <T> T of(String file, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (AttestationException e) {
      throw new Stop(AttestExit.of(e), file + ": " + e.getMessage());
    }
  }
}
