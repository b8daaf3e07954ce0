package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.attest.cert.AmdRoots;
import dev.sevkit.attest.cert.CertificateChain;
import dev.sevkit.attest.cert.CertificateUsage;
import dev.sevkit.attest.cert.ChainVerifier;
import dev.sevkit.testkit.EmulatedSev;
import dev.sevkit.testkit.EmulatedSevHost;
import org.junit.jupiter.api.Test;

/** What the test kit and the guest owner's side know of certificates is the same. */
class EmulatedPlatformTest {

  @Test
  @EmulatedSev
  void its_certificates_verify_under_its_own_root_alone(EmulatedSevHost host) {
    CertificateChain exported =
        CertificateChain.parse(host.pdh())
            .and(CertificateChain.parse(host.certificateChain()))
            .and(CertificateChain.parse(host.askArk()));
    CertificateChain signed = exported.with(CertificateUsage.CEK, host.signedCek());
    ChainVerifier own = ChainVerifier.trusting(AmdRoots.of(host.askArk()));
    assertThat(own.report(signed).faults()).isEmpty();
    assertThat(own.report(exported).isVerified()).isFalse();
    ChainVerifier amd = ChainVerifier.trusting(AmdRoots.builtIn());
    assertThat(amd.report(signed).isVerified()).isFalse();
  }
}
