/**
 * Who the platform is: the certificates of SEV and SEV-ES, from the platform's PDH up to AMD's root
 * key, their files, and their verification. Reading is apart from verifying: a {@link
 * dev.sevkit.attest.cert.CertificateChain} is what somebody claims, a {@link
 * dev.sevkit.attest.cert.VerifiedPlatform} is what holds. Knows no session and no measurement.
 */
@NullMarked
package dev.sevkit.attest.cert;

import org.jspecify.annotations.NullMarked;
