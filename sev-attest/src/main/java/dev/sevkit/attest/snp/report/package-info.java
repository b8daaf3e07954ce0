/**
 * Attestation reports of SEV-SNP: what the firmware says of a guest and of the platform, the
 * certificates that vouch for it up to AMD's root, and what the guest owner demands. Reading is
 * apart from verifying: an {@link dev.sevkit.attest.snp.report.AttestationReport} is what somebody
 * claims, a {@link dev.sevkit.attest.snp.report.VerifiedReport} is what holds. Fetches nothing.
 */
@NullMarked
package dev.sevkit.attest.snp.report;

import org.jspecify.annotations.NullMarked;
