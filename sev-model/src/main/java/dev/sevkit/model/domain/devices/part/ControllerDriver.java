package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.common.VirtioOptions;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <driver>}: how the host implements a controller. */
public final class ControllerDriver extends ModelElement implements VirtioOptions {

  @XmlAttribute private @Nullable String queues;

  @XmlAttribute(name = "cmd_per_lun")
  private @Nullable String cmdPerLun;

  @XmlAttribute(name = "max_sectors")
  private @Nullable String maxSectors;

  @XmlAttribute private @Nullable String ioeventfd;

  @XmlAttribute private @Nullable String iothread;

  @XmlElement private @Nullable DriverIothreads iothreads;

  @XmlAttribute private @Nullable String iommu;

  @XmlAttribute private @Nullable String ats;

  @XmlAttribute private @Nullable String packed;

  @XmlAttribute(name = "page_per_vq")
  private @Nullable String pagePerVq;

  /** An empty {@code <driver>}. */
  public ControllerDriver() {}

  /** Number of queues. Null if absent. */
  public @Nullable String getQueues() {
    return queues;
  }

  /** Sets what {@link #getQueues} gives, and gives this bean. */
  public ControllerDriver withQueues(@Nullable String queues) {
    this.queues = queues;
    return this;
  }

  /** {@link #getQueues} as a number; empty if absent or not decimal. */
  public OptionalLong queues() {
    return Decimal.of(queues);
  }

  /** Most commands queued for a unit. Null if absent. */
  public @Nullable String getCmdPerLun() {
    return cmdPerLun;
  }

  /** Sets what {@link #getCmdPerLun} gives, and gives this bean. */
  public ControllerDriver withCmdPerLun(@Nullable String cmdPerLun) {
    this.cmdPerLun = cmdPerLun;
    return this;
  }

  /** {@link #getCmdPerLun} as a number; empty if absent or not decimal. */
  public OptionalLong cmdPerLun() {
    return Decimal.of(cmdPerLun);
  }

  /** Most sectors of a transfer. Null if absent. */
  public @Nullable String getMaxSectors() {
    return maxSectors;
  }

  /** Sets what {@link #getMaxSectors} gives, and gives this bean. */
  public ControllerDriver withMaxSectors(@Nullable String maxSectors) {
    this.maxSectors = maxSectors;
    return this;
  }

  /** {@link #getMaxSectors} as a number; empty if absent or not decimal. */
  public OptionalLong maxSectors() {
    return Decimal.of(maxSectors);
  }

  /** {@code on} to handle requests outside the virtual CPU. Null if absent. */
  public @Nullable String getIoeventfd() {
    return ioeventfd;
  }

  /** Sets what {@link #getIoeventfd} gives, and gives this bean. */
  public ControllerDriver withIoeventfd(@Nullable String ioeventfd) {
    this.ioeventfd = ioeventfd;
    return this;
  }

  /** What {@link #getIoeventfd} means. */
  public Written<OnOff> ioeventfd() {
    return Written.of(ioeventfd, OnOff.class);
  }

  /** Sets what {@link #ioeventfd} gives, and gives this bean. */
  public ControllerDriver withIoeventfd(OnOff ioeventfd) {
    return withIoeventfd(ioeventfd.id());
  }

  /** I/O thread that serves it. Null if absent. */
  public @Nullable String getIothread() {
    return iothread;
  }

  /** Sets what {@link #getIothread} gives, and gives this bean. */
  public ControllerDriver withIothread(@Nullable String iothread) {
    this.iothread = iothread;
    return this;
  }

  /** {@link #getIothread} as a number; empty if absent or not decimal. */
  public OptionalLong iothread() {
    return Decimal.of(iothread);
  }

  /** I/O threads that serve it. Null if absent. */
  public @Nullable DriverIothreads getIothreads() {
    return iothreads;
  }

  /** Sets what {@link #getIothreads} gives, and gives this bean. */
  public ControllerDriver withIothreads(@Nullable DriverIothreads iothreads) {
    this.iothreads = iothreads;
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
  public ControllerDriver withIommu(@Nullable String iommu) {
    this.iommu = iommu;
    return this;
  }

  /** What {@link #getIommu} means. */
  public Written<OnOff> iommu() {
    return Written.of(iommu, OnOff.class);
  }

  /** Sets what {@link #iommu} gives, and gives this bean. */
  public ControllerDriver withIommu(OnOff iommu) {
    return withIommu(iommu.id());
  }

  /** Address translation service, since libvirt 3.5.0. Null if absent. */
  @Override
  public @Nullable String getAts() {
    return ats;
  }

  /** Sets what {@link #getAts} gives, and gives this bean. */
  public ControllerDriver withAts(@Nullable String ats) {
    this.ats = ats;
    return this;
  }

  /** What {@link #getAts} means. */
  public Written<OnOff> ats() {
    return Written.of(ats, OnOff.class);
  }

  /** Sets what {@link #ats} gives, and gives this bean. */
  public ControllerDriver withAts(OnOff ats) {
    return withAts(ats.id());
  }

  /** Packed virtqueues, since libvirt 6.3.0. Null if absent. */
  @Override
  public @Nullable String getPacked() {
    return packed;
  }

  /** Sets what {@link #getPacked} gives, and gives this bean. */
  public ControllerDriver withPacked(@Nullable String packed) {
    this.packed = packed;
    return this;
  }

  /** What {@link #getPacked} means. */
  public Written<OnOff> packed() {
    return Written.of(packed, OnOff.class);
  }

  /** Sets what {@link #packed} gives, and gives this bean. */
  public ControllerDriver withPacked(OnOff packed) {
    return withPacked(packed.id());
  }

  /** A page of notifications for each queue, since libvirt 7.9.0. Null if absent. */
  @Override
  public @Nullable String getPagePerVq() {
    return pagePerVq;
  }

  /** Sets what {@link #getPagePerVq} gives, and gives this bean. */
  public ControllerDriver withPagePerVq(@Nullable String pagePerVq) {
    this.pagePerVq = pagePerVq;
    return this;
  }

  /** What {@link #getPagePerVq} means. */
  public Written<OnOff> pagePerVq() {
    return Written.of(pagePerVq, OnOff.class);
  }

  /** Sets what {@link #pagePerVq} gives, and gives this bean. */
  public ControllerDriver withPagePerVq(OnOff pagePerVq) {
    return withPagePerVq(pagePerVq.id());
  }
}
