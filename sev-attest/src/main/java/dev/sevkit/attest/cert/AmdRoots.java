package dev.sevkit.attest.cert;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.Hashes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The root keys (ARK) a verifier trusts, with the ASKs that go with them: AMD's own of all
 * generations, or one that is given explicitly. Immutable.
 */
public final class AmdRoots {

  private final List<Root> roots;

  private AmdRoots(List<Root> roots) {
    this.roots = roots;
  }

  /**
   * A root.
   *
   * @param generation empty for one given explicitly that is not AMD's
   * @param ark its certificate as stored
   * @param ask what goes with it, as stored, if known
   */
  @SuppressWarnings("ArrayRecordComponent") // private; compared by the bytes, never as records
  private record Root(Optional<AmdGeneration> generation, byte[] ark, Optional<byte[]> ask) {}

  /** AMD's own: Naples, Rome, Milan, Genoa, Turin. */
  public static AmdRoots builtIn() {
    return new AmdRoots(
        Stream.of(AmdGeneration.values())
            .map(one -> new Root(Optional.of(one), one.ark(), Optional.of(one.ask())))
            .toList());
  }

  /**
   * The root in a file alone; AMD's own are then not trusted, unless it is one of them.
   *
   * @param file an ARK certificate, or ASK and ARK one after the other, in SEV format
   * @throws MalformedInputException if it is neither
   */
  public static AmdRoots of(byte[] file) {
    CertificateChain chain = CertificateChain.parse(file);
    byte[] ark =
        chain
            .certificate(CertificateUsage.ARK)
            .orElseThrow(() -> new MalformedInputException("root", "there is no ARK in it"));
    if (chain.positions().stream().anyMatch(position -> !position.isAmdCa())) {
      throw new MalformedInputException(
          "root", "expected an ARK or ASK and ARK, found " + chain.positions());
    }
    byte[] whole = AmdCertificate.parse(CertificateUsage.ARK, ark).bytes();
    Optional<AmdGeneration> generation =
        Stream.of(AmdGeneration.values()).filter(one -> one.isArk(whole)).findFirst();
    return new AmdRoots(
        List.of(new Root(generation, whole, chain.certificate(CertificateUsage.ASK))));
  }

  /** Whether a certificate, byte for byte, is one of these roots. */
  public boolean trusts(AmdCertificate ark) {
    return root(ark).isPresent();
  }

  /** The generation whose root a certificate is; empty for a root of nobody or not AMD's. */
  public Optional<AmdGeneration> generation(AmdCertificate ark) {
    return root(ark).flatMap(Root::generation);
  }

  private Optional<Root> root(AmdCertificate ark) {
    byte[] bytes = ark.bytes();
    return roots.stream().filter(root -> Hashes.equal(root.ark(), bytes)).findFirst();
  }

  /**
   * A chain with ASK and ARK supplied where it has none: those that signed what it has, or else the
   * only ones there are.
   */
  CertificateChain complete(CertificateChain chain) {
    boolean noAsk = chain.certificate(CertificateUsage.ASK).isEmpty();
    boolean noArk = chain.certificate(CertificateUsage.ARK).isEmpty();
    CertificateChain completed = chain;
    if (noAsk) {
      completed = askFor(chain).map(chain.with(CertificateUsage.ASK)).orElse(chain);
    }
    if (noArk) {
      CertificateChain sofar = completed;
      completed = arkFor(sofar).map(sofar.with(CertificateUsage.ARK)).orElse(sofar);
    }
    return completed;
  }

  private Optional<byte[]> askFor(CertificateChain chain) {
    Optional<SevCertificate> cek =
        chain.certificate(CertificateUsage.CEK).flatMap(AmdRoots::readableCek);
    Optional<byte[]> ark =
        chain.certificate(CertificateUsage.ARK).map(AmdGeneration::withSignature);
    List<byte[]> candidates =
        roots.stream()
            .filter(root -> ark.isEmpty() || Arrays.equals(root.ark(), ark.get()))
            .flatMap(root -> root.ask().stream())
            .toList();
    if (candidates.size() == 1) {
      // there is no other to try; whether it signed the CEK, the verifier says
      return Optional.of(candidates.get(0));
    }
    return candidates.stream()
        .filter(ask -> cek.filter(one -> signed(ask, one)).isPresent())
        .findFirst();
  }

  private static boolean signed(byte[] ask, SevCertificate cek) {
    try {
      return Signatures.faults(cek, AmdCertificate.parse(CertificateUsage.ASK, ask)).isEmpty();
    } catch (MalformedInputException e) {
      // the ASK of a root given explicitly; it is no ASK for this CEK
      return false;
    }
  }

  private static Optional<SevCertificate> readableCek(byte[] bytes) {
    try {
      return Optional.of(SevCertificate.parse(CertificateUsage.CEK, bytes));
    } catch (MalformedInputException e) {
      // the verifier names what is wrong with it
      return Optional.empty();
    }
  }

  private Optional<byte[]> arkFor(CertificateChain chain) {
    return chain
        .certificate(CertificateUsage.ASK)
        .flatMap(AmdRoots::readableAsk)
        .flatMap(
            ask ->
                roots.stream()
                    .map(Root::ark)
                    .filter(ark -> keyId(ark).equals(ask.certifyingId()))
                    .findFirst());
  }

  private static Optional<AmdCertificate> readableAsk(byte[] bytes) {
    try {
      return Optional.of(AmdCertificate.parse(CertificateUsage.ASK, bytes));
    } catch (MalformedInputException e) {
      // the verifier names what is wrong with it
      return Optional.empty();
    }
  }

  private static String keyId(byte[] ark) {
    return AmdCertificate.parse(CertificateUsage.ARK, ark).keyId();
  }
}
