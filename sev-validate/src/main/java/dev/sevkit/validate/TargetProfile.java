package dev.sevkit.validate;

import dev.sevkit.model.capabilities.DomainCapabilities;
import dev.sevkit.model.capabilities.host.HostCapabilities;
import dev.sevkit.model.firmware.FirmwareDescriptors;
import dev.sevkit.model.firmware.image.FirmwareImages;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.Version;
import java.util.Optional;

/**
 * What is known of the target a domain is meant for. What is not known is empty and never assumed.
 *
 * @param libvirt version of libvirt
 * @param qemu version of QEMU
 * @param hostKernel version of the host's kernel
 * @param guestKernel version of the guest's kernel
 * @param ovmf version of OVMF, year and month of the edk2 stable tag
 * @param capabilities the host's domain capabilities
 * @param firmware the firmware descriptors installed on the host
 * @param images the firmware images of the host
 * @param hostCapabilities what the host is: its CPU, its memory
 * @param hostMemory memory of the host, where it is told apart from its capabilities
 * @param as how to judge a domain without launchSecurity: as if it had this type
 */
public record TargetProfile(
    Optional<Version> libvirt,
    Optional<Version> qemu,
    Optional<Version> hostKernel,
    Optional<Version> guestKernel,
    Optional<Version> ovmf,
    Optional<DomainCapabilities> capabilities,
    Optional<FirmwareDescriptors> firmware,
    Optional<FirmwareImages> images,
    Optional<HostCapabilities> hostCapabilities,
    Optional<MemorySize> hostMemory,
    Optional<SevType> as) {

  /** A target nothing is known of. */
  public static TargetProfile unknown() {
    return new TargetProfile(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same target with this version of libvirt. */
  public TargetProfile libvirt(Version version) {
    return new TargetProfile(
        Optional.of(version),
        qemu,
        hostKernel,
        guestKernel,
        ovmf,
        capabilities,
        firmware,
        images,
        hostCapabilities,
        hostMemory,
        as);
  }

  /** The same target with this version of QEMU. */
  public TargetProfile qemu(Version version) {
    return new TargetProfile(
        libvirt,
        Optional.of(version),
        hostKernel,
        guestKernel,
        ovmf,
        capabilities,
        firmware,
        images,
        hostCapabilities,
        hostMemory,
        as);
  }

  /** The same target with this version of the host's kernel. */
  public TargetProfile hostKernel(Version version) {
    return new TargetProfile(
        libvirt,
        qemu,
        Optional.of(version),
        guestKernel,
        ovmf,
        capabilities,
        firmware,
        images,
        hostCapabilities,
        hostMemory,
        as);
  }

  /** The same target with this version of the guest's kernel. */
  public TargetProfile guestKernel(Version version) {
    return new TargetProfile(
        libvirt,
        qemu,
        hostKernel,
        Optional.of(version),
        ovmf,
        capabilities,
        firmware,
        images,
        hostCapabilities,
        hostMemory,
        as);
  }

  /** The same target with this version of OVMF. */
  public TargetProfile ovmf(Version version) {
    return new TargetProfile(
        libvirt,
        qemu,
        hostKernel,
        guestKernel,
        Optional.of(version),
        capabilities,
        firmware,
        images,
        hostCapabilities,
        hostMemory,
        as);
  }

  /** The same target with these domain capabilities. */
  public TargetProfile capabilities(DomainCapabilities host) {
    return new TargetProfile(
        libvirt,
        qemu,
        hostKernel,
        guestKernel,
        ovmf,
        Optional.of(host),
        firmware,
        images,
        hostCapabilities,
        hostMemory,
        as);
  }

  /** The same target with these firmware descriptors. */
  public TargetProfile firmware(FirmwareDescriptors installed) {
    return new TargetProfile(
        libvirt,
        qemu,
        hostKernel,
        guestKernel,
        ovmf,
        capabilities,
        Optional.of(installed),
        images,
        hostCapabilities,
        hostMemory,
        as);
  }

  /** The same target with these firmware images. */
  public TargetProfile images(FirmwareImages files) {
    return new TargetProfile(
        libvirt,
        qemu,
        hostKernel,
        guestKernel,
        ovmf,
        capabilities,
        firmware,
        Optional.of(files),
        hostCapabilities,
        hostMemory,
        as);
  }

  /** The same target with these capabilities of the host. */
  public TargetProfile hostCapabilities(HostCapabilities host) {
    return new TargetProfile(
        libvirt,
        qemu,
        hostKernel,
        guestKernel,
        ovmf,
        capabilities,
        firmware,
        images,
        Optional.of(host),
        hostMemory,
        as);
  }

  /** The same target with this much memory on the host. */
  public TargetProfile hostMemory(MemorySize size) {
    return new TargetProfile(
        libvirt,
        qemu,
        hostKernel,
        guestKernel,
        ovmf,
        capabilities,
        firmware,
        images,
        hostCapabilities,
        Optional.of(size),
        as);
  }

  /** The same target, a domain without launchSecurity judged as if it had this type. */
  public TargetProfile as(SevType type) {
    return new TargetProfile(
        libvirt,
        qemu,
        hostKernel,
        guestKernel,
        ovmf,
        capabilities,
        firmware,
        images,
        hostCapabilities,
        hostMemory,
        Optional.of(type));
  }

  /**
   * The memory of the host: as told; else that of its NUMA nodes together, if each is known. Empty
   * if neither says.
   */
  public Optional<MemorySize> memory() {
    return hostMemory.or(() -> hostCapabilities.flatMap(HostCapabilities::memory));
  }

  /** Whether the target profile has what a rule needs. */
  public boolean knows(Need need) {
    return switch (need) {
      case HOST_CAPABILITIES -> capabilities.isPresent();
      case FIRMWARE_DESCRIPTORS -> firmware.isPresent();
      case FIRMWARE_IMAGE -> images.isPresent();
      case LIBVIRT_VERSION -> libvirt.isPresent();
      case QEMU_VERSION -> qemu.isPresent();
      case HOST_KERNEL -> hostKernel.isPresent();
      case GUEST_KERNEL -> guestKernel.isPresent();
      case OVMF_VERSION -> ovmf.isPresent();
      case HOST_MEMORY -> memory().isPresent();
    };
  }
}
