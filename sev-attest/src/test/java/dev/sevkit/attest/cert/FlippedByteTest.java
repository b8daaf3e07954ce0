package dev.sevkit.attest.cert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.attest.kit.Chains;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One bit of every byte of a valid chain is flipped, which bit depending on the byte's place. All
 * is refused; no byte of any certificate is without consequence.
 */
class FlippedByteTest {

  private static final CertificateChain CHAIN = Chains.of("synthetic-2048-valid");

  /** Trusts the root before it is changed, so that a changed one is another. */
  private static final ChainVerifier VERIFIER =
      ChainVerifier.trusting(AmdRoots.of(Chains.ark("synthetic-2048-valid")));

  @ParameterizedTest
  @EnumSource
  void is_refused_wherever_it_is_and_its_certificate_named(CertificateUsage position) {
    byte[] bytes = CHAIN.certificate(position).orElseThrow();
    IntStream.range(0, bytes.length)
        .parallel()
        .forEach(
            at -> {
              byte[] flipped = bytes.clone();
              flipped[at] ^= (byte) (1 << (at % Byte.SIZE));
              ChainReport report = VERIFIER.report(CHAIN.with(position, flipped));
              assertThat(report.isVerified()).as("%s, byte 0x%x", position, at).isFalse();
              assertThat(report.faults())
                  .as("%s, byte 0x%x", position, at)
                  .anyMatch(fault -> fault.startsWith(position.name()));
            });
  }
}
