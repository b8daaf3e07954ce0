package dev.sevkit.attest.cert;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.internal.Bytes;
import dev.sevkit.attest.internal.Fields;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Certificates by their positions, as bytes that somebody claims to be them: nothing of them has
 * been read or verified. Some positions may be empty. Immutable.
 */
public final class CertificateChain {

  private static final List<CertificateUsage> AMD_CA =
      List.of(CertificateUsage.ASK, CertificateUsage.ARK);

  private static final List<CertificateUsage> PLATFORM =
      List.of(
          CertificateUsage.PDH, CertificateUsage.PEK, CertificateUsage.OCA, CertificateUsage.CEK);

  private final Map<CertificateUsage, byte[]> certificates;

  private CertificateChain(Map<CertificateUsage, byte[]> certificates) {
    this.certificates = certificates;
  }

  /** No certificate. */
  public static CertificateChain empty() {
    return new CertificateChain(new EnumMap<>(CertificateUsage.class));
  }

  /**
   * The certificates in a file, by its length: PDH, PEK, OCA, CEK as {@code sevctl export} writes
   * them; PEK, OCA, CEK as the platform driver and libvirt do; each with or without ASK, ARK behind
   * it; ASK, ARK as AMD publishes them; or a single certificate.
   *
   * @throws MalformedInputException if the length is none of these, or a single certificate has no
   *     known usage
   */
  public static CertificateChain parse(byte[] file) {
    Optional<CertificateChain> layout =
        several(file, PLATFORM)
            .or(() -> several(file, PLATFORM.subList(1, PLATFORM.size())))
            .or(() -> several(file, List.of()));
    return layout.orElseGet(() -> single(file));
  }

  private static Optional<CertificateChain> several(byte[] file, List<CertificateUsage> platform) {
    int amdLength = file.length - platform.size() * SevCertificate.LENGTH;
    int ask = askLength(amdLength);
    if (ask == 0 && (amdLength != 0 || platform.isEmpty())) {
      return Optional.empty();
    }
    CertificateChain chain = empty();
    int at = 0;
    for (CertificateUsage position : platform) {
      chain = chain.with(position, Arrays.copyOfRange(file, at, at + SevCertificate.LENGTH));
      at += SevCertificate.LENGTH;
    }
    if (ask > 0) {
      chain =
          chain
              .with(AMD_CA.get(0), Arrays.copyOfRange(file, at, at + ask))
              .with(AMD_CA.get(1), Arrays.copyOfRange(file, at + ask, file.length));
    }
    return Optional.of(chain);
  }

  /** The length of the ASK where ASK and ARK have this length together; 0 if they cannot. */
  private static int askLength(int both) {
    if (both == 2 * AmdCertificate.LENGTH_4096) {
      return AmdCertificate.LENGTH_4096;
    }
    boolean naples =
        both == 2 * AmdCertificate.LENGTH_2048
            || both == AmdCertificate.LENGTH_2048 + AmdGeneration.UNSIGNED_LENGTH;
    return naples ? AmdCertificate.LENGTH_2048 : 0;
  }

  private static CertificateChain single(byte[] file) {
    return switch (file.length) {
      case SevCertificate.LENGTH -> empty().with(SevCertificate.parseUsage(file), file);
      case AmdCertificate.LENGTH_2048, AmdCertificate.LENGTH_4096, AmdGeneration.UNSIGNED_LENGTH ->
          empty().with(AmdCertificate.parseUsage(file), file);
      default ->
          throw new MalformedInputException(
              "certificates",
              "%d bytes are neither one certificate (2084, 832 or 1600) nor ASK and ARK (1664 or"
                      .formatted(file.length)
                  + " 3200) nor a chain (6252 or 8336, with ASK and ARK 1664 or 3200 more)");
    };
  }

  /**
   * The certificates that base64 text means, as {@code virsh nodesevinfo} prints them and
   * KubeVirt's {@code fetchcertchain} gives them.
   *
   * @throws MalformedInputException as {@link #parse}, or if it is not base64
   */
  public static CertificateChain parseBase64(String text) {
    return parse(Fields.base64("certificates", text));
  }

  /**
   * The same certificates, but in one position this one: an own OCA, or the CEK that AMD signed, in
   * place of what the platform gave.
   */
  public CertificateChain with(CertificateUsage position, byte[] certificate) {
    Map<CertificateUsage, byte[]> more = new EnumMap<>(CertificateUsage.class);
    more.putAll(certificates);
    more.put(position, certificate.clone());
    return new CertificateChain(more);
  }

  Function<byte[], CertificateChain> with(CertificateUsage position) {
    return certificate -> with(position, certificate);
  }

  /**
   * The certificates of both chains.
   *
   * @throws UnsupportedInputException if both have one in the same position, and not the same one
   */
  public CertificateChain and(CertificateChain other) {
    CertificateChain both = this;
    for (Map.Entry<CertificateUsage, byte[]> one : other.certificates.entrySet()) {
      byte[] mine = certificates.get(one.getKey());
      if (mine != null && !Arrays.equals(mine, one.getValue())) {
        throw new UnsupportedInputException(
            "two different certificates were given as " + one.getKey());
      }
      both = both.with(one.getKey(), one.getValue());
    }
    return both;
  }

  /** The positions that are not empty, in the order of chain files. */
  public Set<CertificateUsage> positions() {
    return Collections.unmodifiableSet(certificates.keySet());
  }

  /** A copy of the certificate in a position, as stored; empty if there is none. */
  public Optional<byte[]> certificate(CertificateUsage position) {
    return Optional.ofNullable(certificates.get(position)).map(byte[]::clone);
  }

  /** All certificates one after the other, PDH to ARK, as {@code sevctl export --full}. */
  public byte[] bytes() {
    return Bytes.concat(certificates.values().toArray(byte[][]::new));
  }

  /** The positions that are not empty: {@code CertificateChain[PDH, PEK, OCA, CEK]}. */
  @Override
  public String toString() {
    return "CertificateChain" + positions();
  }
}
