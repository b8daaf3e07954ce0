package dev.sevkit.attest.snp.digest;

/**
 * A step of a launch, and the digest after it: where two calculations part, the first step with
 * another digest says what differs.
 *
 * @param name what was measured: {@code firmware}, a section such as {@code SEC_MEM}, {@code VMSA
 *     0}
 * @param type how its pages were measured
 * @param address guest physical address of the first page
 * @param length in bytes, a multiple of 4096
 * @param digest the launch digest after the last page
 */
public record DigestStep(
    String name, PageType type, long address, long length, SnpLaunchDigest digest) {}
