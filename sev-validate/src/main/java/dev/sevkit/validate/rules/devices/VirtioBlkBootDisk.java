package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Effect.NOT_BOOTABLE;
import static dev.sevkit.validate.Need.GUEST_KERNEL;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.devices.Disk;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The guest boots from a virtio-blk disk with a kernel before 5.1, whose driver does not work in an
 * encrypted guest.
 */
public final class VirtioBlkBootDisk implements Rule {

  private static final Version USABLE_SINCE = Version.of(5, 1);

  private static final RuleInfo INFO =
      RuleInfo.named("virtio-blk-boot-disk")
          .summary(
              "boot disk on virtio-blk, which guest kernels before 5.1 cannot use in an encrypted guest")
          .severity(ERROR)
          .effect(NOT_BOOTABLE)
          .needs(GUEST_KERNEL)
          .turnsAt(Need.GUEST_KERNEL, USABLE_SINCE, "can use virtio-blk in an encrypted guest")
          .remedy("boot from bus='scsi' with a virtio-scsi controller, or from bus='sata'")
          .since("0.1.0")
          .source("libvirt kbase launch_security_sev, Limitations");

  /** The rule. */
  public VirtioBlkBootDisk() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && virtioBootDisk(context).isPresent();
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.guestKernel().isKnownBefore(USABLE_SINCE)
        ? virtioBootDisk(context).map(disk -> INFO.at(disk).detail(found(context))).stream()
        : Stream.empty();
  }

  private static String found(LaunchContext context) {
    return "the guest's kernel is " + context.guestKernel();
  }

  private static Optional<Disk> virtioBootDisk(LaunchContext context) {
    return bootDisk(context).filter(Disk::isVirtio);
  }

  /** The disk with the lowest boot order; without any order the first disk. */
  private static Optional<Disk> bootDisk(LaunchContext context) {
    List<Disk> disks = context.devices(Disk.class).filter(VirtioBlkBootDisk::isHardDisk).toList();
    return disks.stream()
        .filter(disk -> order(disk).isPresent())
        .min(Comparator.comparing(disk -> order(disk).orElseThrow()))
        .or(() -> disks.stream().findFirst());
  }

  private static boolean isHardDisk(Disk disk) {
    return disk.getDevice() == null || "disk".equals(disk.getDevice());
  }

  private static Optional<Integer> order(Disk disk) {
    return Optional.ofNullable(disk.getBoot())
        .flatMap(boot -> Optional.ofNullable(boot.getOrder()))
        .filter(order -> order.matches("[0-9]{1,9}"))
        .map(Integer::valueOf);
  }
}
