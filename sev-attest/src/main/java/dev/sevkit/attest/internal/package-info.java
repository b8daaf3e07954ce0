/**
 * Bytes, hashes, curve points and DER as structures have them. For this module only; knows no
 * structure by name.
 */
@NullMarked
package dev.sevkit.attest.internal;

import org.jspecify.annotations.NullMarked;
