/**
 * The ID block of a SEV-SNP guest: what the guest owner says may be launched, signed with the ID
 * key, which an author key may vouch for. The firmware compares it at the end of the launch, and
 * reports the digests of both keys. Knows no file and no domain.
 */
@NullMarked
package dev.sevkit.attest.snp.idblock;

import org.jspecify.annotations.NullMarked;
