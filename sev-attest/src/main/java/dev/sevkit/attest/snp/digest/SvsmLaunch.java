package dev.sevkit.attest.snp.digest;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.internal.Fields;
import dev.sevkit.attest.vmsa.SevFeatures;
import dev.sevkit.attest.vmsa.VmsaPage;
import java.util.Collections;
import java.util.List;

/**
 * A SEV-SNP guest that begins in an SVSM (Coconut) under QEMU: the pages of OVMF below 4 GiB, those
 * of the SVSM below OVMF and its variable store, the sections of the SVSM's metadata, then the
 * virtual CPUs, all alike.
 *
 * @param firmware the OVMF image, without variable store
 * @param variablesSize length in bytes of the variable store below it, a multiple of 4096
 * @param svsm the image of the SVSM
 * @param cpus the virtual CPUs, with SNPActive and no other feature
 */
public record SvsmLaunch(LaunchImage firmware, long variablesSize, LaunchImage svsm, SnpCpus cpus)
    implements SnpLaunch {

  private static final long MAX_VARIABLES = 32L << 20;

  /**
   * A guest that begins in an SVSM.
   *
   * @throws MalformedInputException if the variable store is no multiple of 4096 bytes or above 32
   *     MiB
   * @throws UnsupportedInputException if the virtual CPUs have other features
   */
  public SvsmLaunch {
    if (variablesSize < 0
        || variablesSize > MAX_VARIABLES
        || variablesSize % PageMeasurer.PAGE != 0) {
      throw new MalformedInputException(
          "variable store",
          "expected a multiple of 4096 bytes up to 32 MiB, found " + variablesSize);
    }
    if (!cpus.features().equals(SevFeatures.SNP)) {
      throw new UnsupportedInputException(
          "an SVSM is launched with SEV_FEATURES "
              + SevFeatures.SNP
              + ", found "
              + cpus.features());
    }
  }

  private long address() {
    return firmware.address() - variablesSize - svsm.size();
  }

  @Override
  public List<DigestStep> steps() {
    List<VmsaPage> pages = vmsaPages();
    List<Section> sections = svsm.sections();
    PageMeasurer measurer = new PageMeasurer();
    firmware.measure(measurer, "firmware", firmware.address());
    svsm.measure(measurer, "SVSM", address());
    sections.forEach(section -> measure(measurer, section));
    SnpLaunch.measure(measurer, pages);
    return measurer.steps();
  }

  private static void measure(PageMeasurer measurer, Section section) {
    PageType type =
        switch (section.type()) {
          case SECRETS -> PageType.SECRETS;
          case CPUID -> PageType.CPUID;
          case SEC_MEM, SVSM_CAA -> PageType.ZERO;
          case KERNEL_HASHES ->
              throw new UnsupportedInputException(
                  "the SVSM image has a section KERNEL_HASHES at "
                      + Fields.hex(section.base())
                      + ", which is OVMF's to have");
        };
    measurer.blank(section.type().name(), type, section.base(), section.size());
  }

  @Override
  public List<VmsaPage> vmsaPages() {
    long entry = address() + svsm.svsmEntry();
    return Collections.nCopies(cpus.count(), VmsaPage.svsm(cpus.signature(), entry));
  }
}
