package dev.sevkit.attest.snp.digest;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.internal.Fields;
import dev.sevkit.attest.measure.KernelHashes;
import dev.sevkit.attest.vmsa.VmsaPage;
import dev.sevkit.model.firmware.image.MemoryArea;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A SEV-SNP guest that begins in OVMF: the pages of the image, then the sections of its metadata in
 * their order, then the virtual CPUs.
 *
 * @param firmware the OVMF image
 * @param measuredFirmware the digest after the pages of an image; if present, {@code firmware} says
 *     only what follows
 * @param kernelHashes present if the guest boots a kernel of the host's with {@code
 *     kernelHashes='yes'}
 * @param cpus the virtual CPUs
 * @param vmm the hypervisor
 */
public record OvmfLaunch(
    LaunchImage firmware,
    Optional<SnpLaunchDigest> measuredFirmware,
    Optional<KernelHashes> kernelHashes,
    SnpCpus cpus,
    Vmm vmm)
    implements SnpLaunch {

  private static final int OFFSET_IN_PAGE = 0xfff;

  /** A guest of QEMU that boots from disk. */
  public static OvmfLaunch of(LaunchImage firmware, SnpCpus cpus) {
    return new OvmfLaunch(firmware, Optional.empty(), Optional.empty(), cpus, Vmm.QEMU);
  }

  /** The same guest, booting a kernel of the host's. */
  public OvmfLaunch with(KernelHashes hashes) {
    return new OvmfLaunch(firmware, measuredFirmware, Optional.of(hashes), cpus, vmm);
  }

  /** The same guest, launched by another hypervisor. */
  public OvmfLaunch with(Vmm other) {
    return new OvmfLaunch(firmware, measuredFirmware, kernelHashes, cpus, other);
  }

  /** The same guest with an image of which only the digest is at hand, {@link #firmwareDigest}. */
  public OvmfLaunch withMeasuredFirmware(SnpLaunchDigest digest) {
    return new OvmfLaunch(firmware, Optional.of(digest), kernelHashes, cpus, vmm);
  }

  /** The digest after the pages of an image, before all else. */
  public static SnpLaunchDigest firmwareDigest(LaunchImage firmware) {
    PageMeasurer measurer = new PageMeasurer();
    firmware.measure(measurer, "firmware", firmware.address());
    return measurer.steps().get(0).digest();
  }

  @Override
  public List<DigestStep> steps() {
    // all that can be refused is refused before the work begins
    List<VmsaPage> pages = vmsaPages();
    List<Section> sections = firmware.sections();
    requireRoomForHashes(sections);
    PageMeasurer measurer = new PageMeasurer();
    measureFirmware(measurer);
    sections.stream().filter(this::isInOrder).forEach(section -> measure(measurer, section));
    sections.stream()
        .filter(section -> !isInOrder(section))
        .forEach(section -> measure(measurer, section));
    SnpLaunch.measure(measurer, pages);
    return measurer.steps();
  }

  private void measureFirmware(PageMeasurer measurer) {
    measuredFirmware.ifPresentOrElse(
        digest ->
            measurer.given(
                "firmware, digest as given", firmware.address(), firmware.size(), digest),
        () -> firmware.measure(measurer, "firmware", firmware.address()));
  }

  private boolean isInOrder(Section section) {
    return vmm != Vmm.EC2 || section.type() != SectionType.CPUID;
  }

  private void measure(PageMeasurer measurer, Section section) {
    if (section.type() == SectionType.KERNEL_HASHES && kernelHashes.isPresent()) {
      measurer.pages(section.type().name(), section.base(), hashesPage(kernelHashes.get()));
    } else {
      measurer.blank(section.type().name(), pageType(section), section.base(), section.size());
    }
  }

  private PageType pageType(Section section) {
    return switch (section.type()) {
      case SEC_MEM -> vmm.earlyMemory();
      case SECRETS -> PageType.SECRETS;
      case CPUID -> PageType.CPUID;
      case SVSM_CAA, KERNEL_HASHES -> PageType.ZERO;
    };
  }

  private byte[] hashesPage(KernelHashes hashes) {
    byte[] page = new byte[PageMeasurer.PAGE];
    byte[] table = hashes.table();
    System.arraycopy(table, 0, page, hashesOffset(), table.length);
    return page;
  }

  private int hashesOffset() {
    return (int) firmware.hashArea().base() & OFFSET_IN_PAGE;
  }

  private void requireRoomForHashes(List<Section> sections) {
    if (kernelHashes.isEmpty()) {
      return;
    }
    Section section =
        sections.stream()
            .filter(one -> one.type() == SectionType.KERNEL_HASHES)
            .findFirst()
            .orElseThrow(
                () ->
                    new UnsupportedInputException(
                        "a kernel is given, but the OVMF image has no section KERNEL_HASHES for"
                            + " its hashes; use the AmdSev build of OVMF"));
    if (section.size() != PageMeasurer.PAGE) {
      throw new UnsupportedInputException(
          "OVMF image, section KERNEL_HASHES: expected one page, found "
              + Fields.hex(section.size()));
    }
    if (hashesOffset() + KernelHashes.LENGTH > PageMeasurer.PAGE) {
      MemoryArea area = firmware.hashArea();
      throw new MalformedInputException(
          "OVMF image", "its area for the kernel hashes crosses a page: " + area);
    }
  }

  @Override
  public List<VmsaPage> vmsaPages() {
    long reset = firmware.resetAddress();
    if (reset == 0 && cpus.count() > 1) {
      throw new UnsupportedInputException(
          "the OVMF image says its virtual CPUs begin at address 0, which only one can");
    }
    List<VmsaPage> pages = new ArrayList<>();
    pages.add(VmsaPage.boot(vmm.profile(), cpus.signature(), cpus.features()));
    VmsaPage other = VmsaPage.other(vmm.profile(), cpus.signature(), cpus.features(), reset);
    pages.addAll(Collections.nCopies(cpus.count() - 1, other));
    return List.copyOf(pages);
  }
}
