/**
 * The state in which a virtual CPU of a SEV-ES or SEV-SNP guest begins, as it is measured: a page
 * each. Knows no firmware image and no digest.
 */
@NullMarked
package dev.sevkit.attest.vmsa;

import org.jspecify.annotations.NullMarked;
