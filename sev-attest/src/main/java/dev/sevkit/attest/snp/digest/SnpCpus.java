package dev.sevkit.attest.snp.digest;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.vmsa.CpuSignature;
import dev.sevkit.attest.vmsa.SevFeatures;

/**
 * The virtual CPUs of a SEV-SNP guest.
 *
 * @param count how many, 1 to {@link #MAX_COUNT}
 * @param signature that of their model; EC2 and GCE do not measure it
 * @param features SEV_FEATURES, with SNPActive
 */
public record SnpCpus(int count, CpuSignature signature, SevFeatures features) {

  /** As many as QEMU can give a guest. */
  public static final int MAX_COUNT = 4096;

  /**
   * Virtual CPUs of a SEV-SNP guest.
   *
   * @throws MalformedInputException if there are none or too many, SNPActive is not among the
   *     features, or a feature has no name
   */
  public SnpCpus {
    if (count < 1 || count > MAX_COUNT) {
      throw new MalformedInputException(
          "number of virtual CPUs", "expected 1 to " + MAX_COUNT + ", found " + count);
    }
    if ((features.value() & SevFeatures.SNP.value()) == 0) {
      throw new MalformedInputException(
          "SEV_FEATURES", "bit 0, SNPActive, must be set, found " + features);
    }
    if (features.unnamedBits() != 0) {
      throw new MalformedInputException(
          "SEV_FEATURES",
          "reserved bits "
              + new SevFeatures(features.unnamedBits())
              + " must be zero, found "
              + features);
    }
  }

  /** Virtual CPUs with SNPActive and no other feature, as Linux 6.8 and later starts them. */
  public static SnpCpus of(int count, CpuSignature signature) {
    return new SnpCpus(count, signature, SevFeatures.SNP);
  }
}
