package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Effect.FRAGILE;

import dev.sevkit.model.domain.devices.Disk;
import dev.sevkit.model.domain.devices.part.DiskDriver;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * Virtio-blk disks have many queues; each takes memory of the guest's bounce buffer, which may run
 * out.
 */
public final class VirtioBlkQueues implements Rule {

  /** As many disks are nothing to speak of. */
  private static final int FEW = 2;

  private static final RuleInfo INFO =
      RuleInfo.named("virtio-blk-queues")
          .summary("virtio-blk queues may exhaust the guest's bounce buffer")
          .severity(Severity.INFO)
          .effect(FRAGILE)
          .remedy(
              "give the guest's kernel swiotlb=262144 (512 MiB), or put the disks on virtio-scsi")
          .since("0.1.0")
          .source("AMDESE AMDSEV, FAQ, virtio-blk device runs out-of-dma-buffer error");

  /** The rule. */
  public VirtioBlkQueues() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    List<Disk> disks = context.devices(Disk.class).filter(Disk::isVirtio).toList();
    if (BounceBuffer.isSized(context)) {
      return Stream.empty();
    }
    List<Disk> wide = disks.stream().filter(disk -> queues(disk) > 1).toList();
    return wide.isEmpty()
        ? disks.stream().skip(FEW).limit(1).map(disk -> many(disk, disks.size()))
        : wide.stream().map(disk -> INFO.at(disk).detail(queues(disk) + " queues"));
  }

  private static Finding many(Disk disk, int count) {
    return INFO.at(disk).detail(count + " virtio-blk disks");
  }

  private static long queues(Disk disk) {
    DiskDriver driver = disk.getDriver();
    return driver == null ? 0 : driver.queues().orElse(0);
  }
}
