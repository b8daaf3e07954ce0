/**
 * What the guest owner prepares before a launch: transport keys, and the session that carries them
 * to one platform. Knows certificates, not measurements.
 */
@NullMarked
package dev.sevkit.attest.session;

import org.jspecify.annotations.NullMarked;
