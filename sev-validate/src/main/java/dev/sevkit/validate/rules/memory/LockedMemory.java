package dev.sevkit.validate.rules.memory;

import dev.sevkit.model.domain.Domain;
import dev.sevkit.model.domain.Vcpu;
import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.domain.devices.MemoryDevice;
import dev.sevkit.model.domain.devices.Video;
import dev.sevkit.model.domain.devices.part.MemoryTarget;
import dev.sevkit.model.domain.devices.part.VideoModel;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.LaunchContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much memory QEMU locks for a SEV or SEV-ES guest, all in KiB: the guest's RAM and every
 * region QEMU keeps beside it.
 *
 * @param ram memory of the guest, memory devices included
 * @param video memory of its graphics adapters
 * @param threads number of virtual CPUs and I/O threads
 */
public record LockedMemory(long ram, long video, long threads) {

  /** UEFI image 4096, variable store 4096, pc.rom 128, isa-bios 128, ACPI tables 2384. */
  private static final long FIRMWARE_REGIONS = 10_832;

  /** {@link #FIRMWARE_REGIONS} as Nova rounds it. */
  private static final long ROUNDED_REGIONS = 16_384;

  private static final long USUAL_HEADROOM = 262_144;
  private static final long PER_THREAD = 8_192;
  private static final long QEMU_ITSELF = 51_200;
  private static final long USUAL_VIDEO = 16_384;
  private static final long MIB = 1_024;

  /** Of a domain; empty if its memory cannot be read or is more than any limit allows. */
  public static Optional<LockedMemory> of(LaunchContext context) {
    return ram(context)
        .map(ram -> new LockedMemory(ram, video(context), threads(context.domain())))
        .filter(locked -> locked.recommended() <= MemorySize.MAX_KIB);
  }

  /** The same with every memory device plugged in that {@code <maxMemory>} leaves room for. */
  LockedMemory grownTo(long maxMemory) {
    return new LockedMemory(Math.max(ram, maxMemory), video, threads);
  }

  /** The least limit a guest can start with, in KiB. */
  public long minimum() {
    return ram + video + FIRMWARE_REGIONS;
  }

  /** A limit QEMU itself fits below too, whole MiB given in KiB. */
  public long recommended() {
    long own = video + ROUNDED_REGIONS + PER_THREAD * threads + QEMU_ITSELF;
    return (ram + Math.max(USUAL_HEADROOM, own) + MIB - 1) / MIB * MIB;
  }

  /**
   * As libvirt adds it up: NUMA cells take the place of memory, which may count devices already.
   */
  private static Optional<Long> ram(LaunchContext context) {
    List<ElementNode> cells = cells(context);
    Stream<Optional<MemorySize>> atBoot =
        cells.isEmpty()
            ? Stream.of(size(context.domain().getMemory()))
            : cells.stream().map(LockedMemory::size);
    Stream<Optional<MemorySize>> devices =
        context.devices(MemoryDevice.class).map(device -> size(amount(device)));
    return Stream.concat(atBoot, devices)
        .map(size -> size.map(MemorySize::kib))
        .reduce(Optional.of(0L), LockedMemory::sum);
  }

  private static Optional<Long> sum(Optional<Long> first, Optional<Long> second) {
    return first.flatMap(a -> second.map(b -> Math.min(a + b, MemorySize.MAX_KIB + 1)));
  }

  private static List<ElementNode> cells(LaunchContext context) {
    return context
        .root()
        .descendant("cpu", "numa")
        .map(numa -> numa.children("cell"))
        .orElse(List.of());
  }

  private static Optional<MemorySize> size(ElementNode cell) {
    return cell.value("memory").flatMap(amount -> MemorySize.parse(amount, cell.value("unit")));
  }

  private static Optional<MemorySize> size(@Nullable MemoryAmount amount) {
    return Optional.ofNullable(amount).flatMap(MemoryAmount::size);
  }

  private static @Nullable MemoryAmount amount(MemoryDevice device) {
    MemoryTarget target = device.getTarget();
    return target == null ? null : target.getSize();
  }

  private static long video(LaunchContext context) {
    return context.devices(Video.class).findAny().isPresent()
        ? context.devices(Video.class).mapToLong(LockedMemory::video).sum()
        : impliedVideo(context);
  }

  /** Libvirt adds an adapter where there is a screen without one. */
  private static long impliedVideo(LaunchContext context) {
    return context.root().descendant("devices", "graphics").isPresent() ? USUAL_VIDEO : 0;
  }

  private static long video(Video video) {
    VideoModel model = video.getModel();
    if (model == null) {
      return USUAL_VIDEO;
    }
    if ("none".equals(model.getType())) {
      return 0;
    }
    long told =
        Stream.of(model.getRam(), model.getVram(), model.getVgamem())
            .mapToLong(LockedMemory::number)
            .sum();
    return told == 0 ? USUAL_VIDEO : told;
  }

  private static long threads(Domain domain) {
    Vcpu vcpu = domain.getVcpu();
    long vcpus = vcpu == null ? 1 : Math.max(1, number(vcpu.getCount()));
    return vcpus + number(domain.getIothreads());
  }

  private static long number(@Nullable String written) {
    String digits = written == null ? "" : written.strip();
    return digits.matches("[0-9]{1,9}") ? Long.parseLong(digits) : 0;
  }
}
