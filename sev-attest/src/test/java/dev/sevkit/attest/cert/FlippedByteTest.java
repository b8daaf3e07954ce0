package dev.sevkit.attest.cert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.attest.kit.Chains;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One bit of every byte of a valid chain is flipped, which bit depending on the byte's place. All
 * is refused; no byte of any certificate is without consequence. What is wrong with a certificate
 * is seen beside its signers alone, which spares the other signatures; for one byte in a few, whose
 * places have every bit, the whole chain is seen to be refused for the same.
 */
class FlippedByteTest {

  private static final CertificateChain CHAIN = Chains.of("synthetic-2048-valid");

  private static final int ONE_IN = 17;

  /** Trusts the root before it is changed, so that a changed one is another. */
  private static final ChainVerifier VERIFIER =
      ChainVerifier.trusting(AmdRoots.of(Chains.ark("synthetic-2048-valid")));

  @ParameterizedTest
  @EnumSource
  void is_refused_wherever_it_is_and_its_certificate_named(CertificateUsage position) {
    CertificateChain part = withItsSigners(position);
    byte[] bytes = CHAIN.certificate(position).orElseThrow();
    assertThat(faults(VERIFIER.report(part), position)).isEmpty();
    IntStream.range(0, bytes.length)
        .parallel()
        .forEach(
            at -> {
              byte[] flipped = bytes.clone();
              flipped[at] ^= (byte) (1 << (at % Byte.SIZE));
              List<String> faults = faults(VERIFIER.report(part.with(position, flipped)), position);
              assertThat(faults).as("%s, byte 0x%x", position, at).isNotEmpty();
              if (at % ONE_IN == 0) {
                ChainReport whole = VERIFIER.report(CHAIN.with(position, flipped));
                assertThat(whole.isVerified()).as("%s, byte 0x%x", position, at).isFalse();
                assertThat(faults(whole, position)).isEqualTo(faults);
              }
            });
  }

  private static CertificateChain withItsSigners(CertificateUsage position) {
    CertificateChain part = CertificateChain.empty();
    for (ChainLink link : ChainLink.values()) {
      if (link.subject() == position) {
        byte[] signer = CHAIN.certificate(link.signer()).orElseThrow();
        part = part.with(link.signer(), signer);
      }
    }
    return part.with(position, CHAIN.certificate(position).orElseThrow());
  }

  /** What is wrong with a certificate or with the signatures it claims to have. */
  private static List<String> faults(ChainReport report, CertificateUsage position) {
    Stream<String> own =
        report.certificates().stream()
            .filter(one -> one.position() == position)
            .flatMap(one -> one.fault().stream());
    Stream<String> links =
        report.links().stream()
            .filter(one -> one.link().subject() == position)
            .flatMap(one -> one.faults().stream());
    return Stream.concat(own, links).toList();
  }
}
