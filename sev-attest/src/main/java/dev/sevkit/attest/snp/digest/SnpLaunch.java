package dev.sevkit.attest.snp.digest;

import dev.sevkit.attest.internal.Hashes;
import dev.sevkit.attest.vmsa.VmsaPage;
import java.util.List;

/**
 * A launch of a SEV-SNP guest: what a hypervisor puts into its memory, in order, and how the
 * firmware measures it.
 */
public sealed interface SnpLaunch permits OvmfLaunch, SvsmLaunch {

  /**
   * What is measured, in order; the last step has the launch digest.
   *
   * @throws dev.sevkit.attest.MalformedInputException if an image says something impossible
   * @throws dev.sevkit.attest.UnsupportedInputException if an image cannot be launched so
   */
  List<DigestStep> steps();

  /**
   * The state in which each virtual CPU begins, the first one first.
   *
   * @throws dev.sevkit.attest.MalformedInputException if an image says something impossible
   * @throws dev.sevkit.attest.UnsupportedInputException if an image does not say where they begin
   */
  List<VmsaPage> vmsaPages();

  /**
   * The launch digest the firmware will report.
   *
   * @throws dev.sevkit.attest.MalformedInputException if an image says something impossible
   * @throws dev.sevkit.attest.UnsupportedInputException if an image cannot be launched so
   */
  default SnpLaunchDigest digest() {
    List<DigestStep> steps = steps();
    return steps.get(steps.size() - 1).digest();
  }

  /** Measures the virtual CPUs; of equal pages in a row the content is hashed once. */
  static void measure(PageMeasurer measurer, List<VmsaPage> pages) {
    VmsaPage hashed = pages.get(0);
    byte[] contents = Hashes.sha384(hashed.bytes());
    for (int cpu = 0; cpu < pages.size(); cpu++) {
      VmsaPage page = pages.get(cpu);
      if (!page.equals(hashed)) {
        hashed = page;
        contents = Hashes.sha384(page.bytes());
      }
      measurer.vmsa("VMSA " + cpu, contents);
    }
  }
}
