package dev.sevkit.attest.cert;

import java.util.Optional;

/**
 * What was found in one position of a chain.
 *
 * @param position which one
 * @param certificate what is there; empty if it is missing or malformed
 * @param fault what is wrong with it, without full stop; empty if it is well-formed
 */
public record CertificateVerdict(
    CertificateUsage position, Optional<Certificate> certificate, Optional<String> fault) {}
