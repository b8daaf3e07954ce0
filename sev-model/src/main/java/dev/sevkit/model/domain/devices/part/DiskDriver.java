package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.common.VirtioOptions;
import dev.sevkit.model.domain.word.DiskCache;
import dev.sevkit.model.domain.word.ImageType;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <driver>}: how the host implements a disk. */
@XmlType(propOrder = {"iothreads", "metadataCache", "statistics"})
public final class DiskDriver extends ModelElement implements VirtioOptions {

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String cache;

  @XmlAttribute(name = "error_policy")
  private @Nullable String errorPolicy;

  @XmlAttribute(name = "rerror_policy")
  private @Nullable String rerrorPolicy;

  @XmlAttribute private @Nullable String io;

  @XmlAttribute private @Nullable String ioeventfd;

  @XmlAttribute(name = "event_idx")
  private @Nullable String eventIdx;

  @XmlAttribute(name = "copy_on_read")
  private @Nullable String copyOnRead;

  @XmlAttribute private @Nullable String discard;

  @XmlAttribute(name = "discard_no_unref")
  private @Nullable String discardNoUnref;

  @XmlAttribute(name = "detect_zeroes")
  private @Nullable String detectZeroes;

  @XmlAttribute private @Nullable String iothread;

  @XmlAttribute private @Nullable String queues;

  @XmlAttribute(name = "queue_size")
  private @Nullable String queueSize;

  @XmlElement private @Nullable DriverIothreads iothreads;

  @XmlElement(name = "metadata_cache")
  private @Nullable MetadataCache metadataCache;

  @XmlElement private @Nullable DiskStatistics statistics;

  @XmlAttribute private @Nullable String iommu;

  @XmlAttribute private @Nullable String ats;

  @XmlAttribute private @Nullable String packed;

  @XmlAttribute(name = "page_per_vq")
  private @Nullable String pagePerVq;

  /** An empty {@code <driver>}. */
  public DiskDriver() {}

  /** Implementation, {@code qemu} with KVM. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public DiskDriver withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Format of the image. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public DiskDriver withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<ImageType> type() {
    return Written.of(type, ImageType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public DiskDriver withType(ImageType type) {
    return withType(type.id());
  }

  /** How the host caches it. Null if absent. */
  public @Nullable String getCache() {
    return cache;
  }

  /** Sets what {@link #getCache} gives, and gives this bean. */
  public DiskDriver withCache(@Nullable String cache) {
    this.cache = cache;
    return this;
  }

  /** What {@link #getCache} means. */
  public Written<DiskCache> cache() {
    return Written.of(cache, DiskCache.class);
  }

  /** Sets what {@link #cache} gives, and gives this bean. */
  public DiskDriver withCache(DiskCache cache) {
    return withCache(cache.id());
  }

  /**
   * What happens on a write error: {@code stop}, {@code report}, {@code ignore} or {@code
   * enospace}. Null if absent.
   */
  public @Nullable String getErrorPolicy() {
    return errorPolicy;
  }

  /** Sets what {@link #getErrorPolicy} gives, and gives this bean. */
  public DiskDriver withErrorPolicy(@Nullable String errorPolicy) {
    this.errorPolicy = errorPolicy;
    return this;
  }

  /**
   * What happens on a read error: {@code stop}, {@code report} or {@code ignore}. Null if absent.
   */
  public @Nullable String getRerrorPolicy() {
    return rerrorPolicy;
  }

  /** Sets what {@link #getRerrorPolicy} gives, and gives this bean. */
  public DiskDriver withRerrorPolicy(@Nullable String rerrorPolicy) {
    this.rerrorPolicy = rerrorPolicy;
    return this;
  }

  /** {@code threads}, {@code native} or {@code io_uring}. Null if absent. */
  public @Nullable String getIo() {
    return io;
  }

  /** Sets what {@link #getIo} gives, and gives this bean. */
  public DiskDriver withIo(@Nullable String io) {
    this.io = io;
    return this;
  }

  /** {@code on} to handle requests outside the virtual CPU. Null if absent. */
  public @Nullable String getIoeventfd() {
    return ioeventfd;
  }

  /** Sets what {@link #getIoeventfd} gives, and gives this bean. */
  public DiskDriver withIoeventfd(@Nullable String ioeventfd) {
    this.ioeventfd = ioeventfd;
    return this;
  }

  /** What {@link #getIoeventfd} means. */
  public Written<OnOff> ioeventfd() {
    return Written.of(ioeventfd, OnOff.class);
  }

  /** Sets what {@link #ioeventfd} gives, and gives this bean. */
  public DiskDriver withIoeventfd(OnOff ioeventfd) {
    return withIoeventfd(ioeventfd.id());
  }

  /** {@code off} to have more interrupts. Null if absent. */
  public @Nullable String getEventIdx() {
    return eventIdx;
  }

  /** Sets what {@link #getEventIdx} gives, and gives this bean. */
  public DiskDriver withEventIdx(@Nullable String eventIdx) {
    this.eventIdx = eventIdx;
    return this;
  }

  /** What {@link #getEventIdx} means. */
  public Written<OnOff> eventIdx() {
    return Written.of(eventIdx, OnOff.class);
  }

  /** Sets what {@link #eventIdx} gives, and gives this bean. */
  public DiskDriver withEventIdx(OnOff eventIdx) {
    return withEventIdx(eventIdx.id());
  }

  /** {@code on} to copy what is read into the overlay. Null if absent. */
  public @Nullable String getCopyOnRead() {
    return copyOnRead;
  }

  /** Sets what {@link #getCopyOnRead} gives, and gives this bean. */
  public DiskDriver withCopyOnRead(@Nullable String copyOnRead) {
    this.copyOnRead = copyOnRead;
    return this;
  }

  /** What {@link #getCopyOnRead} means. */
  public Written<OnOff> copyOnRead() {
    return Written.of(copyOnRead, OnOff.class);
  }

  /** Sets what {@link #copyOnRead} gives, and gives this bean. */
  public DiskDriver withCopyOnRead(OnOff copyOnRead) {
    return withCopyOnRead(copyOnRead.id());
  }

  /** {@code unmap} or {@code ignore}. Null if absent. */
  public @Nullable String getDiscard() {
    return discard;
  }

  /** Sets what {@link #getDiscard} gives, and gives this bean. */
  public DiskDriver withDiscard(@Nullable String discard) {
    this.discard = discard;
    return this;
  }

  /** {@code on} to keep clusters of a QCOW2 image, since libvirt 9.5.0. Null if absent. */
  public @Nullable String getDiscardNoUnref() {
    return discardNoUnref;
  }

  /** Sets what {@link #getDiscardNoUnref} gives, and gives this bean. */
  public DiskDriver withDiscardNoUnref(@Nullable String discardNoUnref) {
    this.discardNoUnref = discardNoUnref;
    return this;
  }

  /** What {@link #getDiscardNoUnref} means. */
  public Written<OnOff> discardNoUnref() {
    return Written.of(discardNoUnref, OnOff.class);
  }

  /** Sets what {@link #discardNoUnref} gives, and gives this bean. */
  public DiskDriver withDiscardNoUnref(OnOff discardNoUnref) {
    return withDiscardNoUnref(discardNoUnref.id());
  }

  /** {@code off}, {@code on} or {@code unmap}. Null if absent. */
  public @Nullable String getDetectZeroes() {
    return detectZeroes;
  }

  /** Sets what {@link #getDetectZeroes} gives, and gives this bean. */
  public DiskDriver withDetectZeroes(@Nullable String detectZeroes) {
    this.detectZeroes = detectZeroes;
    return this;
  }

  /** I/O thread that serves it. Null if absent. */
  public @Nullable String getIothread() {
    return iothread;
  }

  /** Sets what {@link #getIothread} gives, and gives this bean. */
  public DiskDriver withIothread(@Nullable String iothread) {
    this.iothread = iothread;
    return this;
  }

  /** {@link #getIothread} as a number; empty if absent or not decimal. */
  public OptionalLong iothread() {
    return Decimal.of(iothread);
  }

  /** Number of queues. Null if absent. */
  public @Nullable String getQueues() {
    return queues;
  }

  /** Sets what {@link #getQueues} gives, and gives this bean. */
  public DiskDriver withQueues(@Nullable String queues) {
    this.queues = queues;
    return this;
  }

  /** {@link #getQueues} as a number; empty if absent or not decimal. */
  public OptionalLong queues() {
    return Decimal.of(queues);
  }

  /** Entries of a queue. Null if absent. */
  public @Nullable String getQueueSize() {
    return queueSize;
  }

  /** Sets what {@link #getQueueSize} gives, and gives this bean. */
  public DiskDriver withQueueSize(@Nullable String queueSize) {
    this.queueSize = queueSize;
    return this;
  }

  /** {@link #getQueueSize} as a number; empty if absent or not decimal. */
  public OptionalLong queueSize() {
    return Decimal.of(queueSize);
  }

  /** I/O threads that serve it. Null if absent. */
  public @Nullable DriverIothreads getIothreads() {
    return iothreads;
  }

  /** Sets what {@link #getIothreads} gives, and gives this bean. */
  public DiskDriver withIothreads(@Nullable DriverIothreads iothreads) {
    this.iothreads = iothreads;
    return this;
  }

  /** Cache of QCOW2 metadata. Null if absent. */
  public @Nullable MetadataCache getMetadataCache() {
    return metadataCache;
  }

  /** Sets what {@link #getMetadataCache} gives, and gives this bean. */
  public DiskDriver withMetadataCache(@Nullable MetadataCache metadataCache) {
    this.metadataCache = metadataCache;
    return this;
  }

  /** Statistics kept. Null if absent. */
  public @Nullable DiskStatistics getStatistics() {
    return statistics;
  }

  /** Sets what {@link #getStatistics} gives, and gives this bean. */
  public DiskDriver withStatistics(@Nullable DiskStatistics statistics) {
    this.statistics = statistics;
    return this;
  }

  /**
   * Whether the device uses the DMA API of the guest, which encrypted guests before QEMU 6.0 need,
   * since libvirt 3.5.0. Null if absent.
   */
  @Override
  public @Nullable String getIommu() {
    return iommu;
  }

  /** Sets what {@link #getIommu} gives, and gives this bean. */
  public DiskDriver withIommu(@Nullable String iommu) {
    this.iommu = iommu;
    return this;
  }

  /** What {@link #getIommu} means. */
  public Written<OnOff> iommu() {
    return Written.of(iommu, OnOff.class);
  }

  /** Sets what {@link #iommu} gives, and gives this bean. */
  public DiskDriver withIommu(OnOff iommu) {
    return withIommu(iommu.id());
  }

  /** Address translation service, since libvirt 3.5.0. Null if absent. */
  @Override
  public @Nullable String getAts() {
    return ats;
  }

  /** Sets what {@link #getAts} gives, and gives this bean. */
  public DiskDriver withAts(@Nullable String ats) {
    this.ats = ats;
    return this;
  }

  /** What {@link #getAts} means. */
  public Written<OnOff> ats() {
    return Written.of(ats, OnOff.class);
  }

  /** Sets what {@link #ats} gives, and gives this bean. */
  public DiskDriver withAts(OnOff ats) {
    return withAts(ats.id());
  }

  /** Packed virtqueues, since libvirt 6.3.0. Null if absent. */
  @Override
  public @Nullable String getPacked() {
    return packed;
  }

  /** Sets what {@link #getPacked} gives, and gives this bean. */
  public DiskDriver withPacked(@Nullable String packed) {
    this.packed = packed;
    return this;
  }

  /** What {@link #getPacked} means. */
  public Written<OnOff> packed() {
    return Written.of(packed, OnOff.class);
  }

  /** Sets what {@link #packed} gives, and gives this bean. */
  public DiskDriver withPacked(OnOff packed) {
    return withPacked(packed.id());
  }

  /** A page of notifications for each queue, since libvirt 7.9.0. Null if absent. */
  @Override
  public @Nullable String getPagePerVq() {
    return pagePerVq;
  }

  /** Sets what {@link #getPagePerVq} gives, and gives this bean. */
  public DiskDriver withPagePerVq(@Nullable String pagePerVq) {
    this.pagePerVq = pagePerVq;
    return this;
  }

  /** What {@link #getPagePerVq} means. */
  public Written<OnOff> pagePerVq() {
    return Written.of(pagePerVq, OnOff.class);
  }

  /** Sets what {@link #pagePerVq} gives, and gives this bean. */
  public DiskDriver withPagePerVq(OnOff pagePerVq) {
    return withPagePerVq(pagePerVq.id());
  }
}
