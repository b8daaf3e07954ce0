/**
 * The launch digest of a SEV-SNP guest: computed page by page from what is to be launched, as the
 * firmware computes it. Knows OVMF images and VMSA pages; knows no key and no report.
 */
@NullMarked
package dev.sevkit.attest.snp.digest;

import org.jspecify.annotations.NullMarked;
