/**
 * What all of attestation shares: its failures. The packages below hold certificates ({@code
 * cert}), launch sessions ({@code session}), measurements ({@code measure}), secrets ({@code
 * secret}) and SEV-SNP ({@code snp}). They need no libvirt and no host, read no file and open no
 * connection: bytes go in, values that carry proof come out.
 */
@NullMarked
package dev.sevkit.attest;

import org.jspecify.annotations.NullMarked;
