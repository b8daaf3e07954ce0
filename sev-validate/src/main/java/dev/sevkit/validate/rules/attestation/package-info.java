/** Rules about launch blobs and what a launch measurement covers. */
@NullMarked
package dev.sevkit.validate.rules.attestation;

import org.jspecify.annotations.NullMarked;
