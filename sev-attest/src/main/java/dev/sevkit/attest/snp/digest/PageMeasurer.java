package dev.sevkit.attest.snp.digest;

import dev.sevkit.attest.internal.Bytes;
import dev.sevkit.attest.internal.Hashes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures pages one after another: each digest is SHA-384 of PAGE_INFO, 112 bytes: the digest
 * before (48), the page's contents (48), 0x70 (2), page type, IMI, permissions of VMPL 3, 2 and 1,
 * and a zero (1 each), address (8). Contents are SHA-384 of the page, or zero where they are not
 * measured.
 *
 * @see "AMD 56860, SNP_LAUNCH_UPDATE, PAGE_INFO"
 */
final class PageMeasurer {

  static final int PAGE = 4096;

  private static final int PAGE_INFO_LENGTH = 0x70;

  /** The highest page below 2^48, where the firmware says that a VMSA lies. */
  private static final long VMSA_ADDRESS = 0x0000_ffff_ffff_f000L;

  private static final byte[] NOT_MEASURED = new byte[SnpLaunchDigest.LENGTH];

  private final List<DigestStep> steps = new ArrayList<>();
  private byte[] digest = new byte[SnpLaunchDigest.LENGTH];

  PageMeasurer() {}

  /** Takes pages as measured already. */
  void given(String name, long address, long length, SnpLaunchDigest after) {
    digest = after.bytes();
    step(name, PageType.NORMAL, address, length);
  }

  /** Measures pages with their content. */
  void pages(String name, long address, byte[] content) {
    for (int at = 0; at < content.length; at += PAGE) {
      byte[] page = Arrays.copyOfRange(content, at, at + PAGE);
      page(PageType.NORMAL, address + at, Hashes.sha384(page));
    }
    step(name, PageType.NORMAL, address, content.length);
  }

  /** Measures pages without their content. */
  void blank(String name, PageType type, long address, long length) {
    for (long at = 0; at < length; at += PAGE) {
      page(type, address + at, NOT_MEASURED);
    }
    step(name, type, address, length);
  }

  /** Measures the page of a virtual CPU, of which the SHA-384 is given. */
  void vmsa(String name, byte[] contents) {
    page(PageType.VMSA, VMSA_ADDRESS, contents);
    step(name, PageType.VMSA, VMSA_ADDRESS, PAGE);
  }

  private void page(PageType type, long address, byte[] contents) {
    byte[] kind = {type.number(), 0, 0, 0, 0, 0};
    digest = Hashes.sha384(digest, contents, Bytes.u16(PAGE_INFO_LENGTH), kind, Bytes.u64(address));
  }

  private void step(String name, PageType type, long address, long length) {
    steps.add(new DigestStep(name, type, address, length, SnpLaunchDigest.of(digest)));
  }

  /** The steps so far. */
  List<DigestStep> steps() {
    return List.copyOf(steps);
  }
}
