package dev.sevkit.cli;

import dev.sevkit.attest.cert.AmdRoots;
import dev.sevkit.attest.cert.CertificateChain;
import dev.sevkit.attest.cert.CertificateUsage;
import dev.sevkit.attest.cert.ChainVerifier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whom to trust, and which certificates to put in the place of the platform's. */
final class ChainOptions {

  @Option(
      names = "--root",
      paramLabel = "FILE",
      description = "Trust the ARK in this file (with an ASK or without), and not AMD's own.")
  private @Nullable String root;

  @Option(
      names = "--oca",
      paramLabel = "FILE",
      description = "Your own OCA certificate, in place of the one the platform gives.")
  private @Nullable String oca;

  @Option(
      names = "--cek",
      paramLabel = "FILE",
      description =
          "The CEK certificate AMD signed (kdsintf.amd.com/cek/id/CHIP-ID), in place of the"
              + " platform's, which is not signed.")
  private @Nullable String cek;

  ChainOptions() {}

  ChainVerifier verifier(CertificateFiles files) {
    return ChainVerifier.trusting(
        root == null ? AmdRoots.builtIn() : AmdRoots.of(files.read(root).bytes()));
  }

  CertificateChain replaced(CertificateChain chain, CertificateFiles files) {
    CertificateChain replaced = chain;
    if (oca != null) {
      byte[] own = files.single(oca, CertificateUsage.OCA);
      replaced = replaced.with(CertificateUsage.OCA, own);
    }
    if (cek != null) {
      byte[] signed = files.single(cek, CertificateUsage.CEK);
      replaced = replaced.with(CertificateUsage.CEK, signed);
    }
    return replaced;
  }
}
