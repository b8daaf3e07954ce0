package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.MalformedInputException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** SHA-384 digests of keys an owner trusts. */
final class KeyDigests {

  private static final int LENGTH = 48;

  private final Set<String> digests;

  private KeyDigests(Set<String> digests) {
    this.digests = digests;
  }

  static KeyDigests of(String name, List<byte[]> digests) {
    for (byte[] digest : digests) {
      if (digest.length != LENGTH) {
        throw new MalformedInputException(
            name, "expected %d bytes, found %d".formatted(LENGTH, digest.length));
      }
    }
    return new KeyDigests(
        digests.stream().map(HexFormat.of()::formatHex).collect(Collectors.toSet()));
  }

  /** Why the digest in a field is not trusted; empty if it is. */
  Optional<String> refusal(AttestationReport report, ReportField field) {
    if (report.isZero(field)) {
      // whoever trusts zeros must not come to trust guests launched without an ID block
      return Optional.of("it is zero: the guest was launched without such a key");
    }
    return digests.contains(report.hex(field))
        ? Optional.empty()
        : Optional.of("%s is none of those trusted".formatted(report.hex(field)));
  }
}
