/**
 * What was launched: the digest of firmware, kernel hashes and virtual CPUs, and the measurement
 * the AMD-SP makes of it for SEV and SEV-ES. A {@link
 * dev.sevkit.attest.measure.VerifiedMeasurement} comes from its verifier alone. Knows no secret to
 * be handed over.
 */
@NullMarked
package dev.sevkit.attest.measure;

import org.jspecify.annotations.NullMarked;
