package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.common.VirtioOptions;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <driver>}: how the host shares a directory. */
public final class FilesystemDriver extends ModelElement implements VirtioOptions {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String format;

  @XmlAttribute private @Nullable String wrpolicy;

  @XmlAttribute private @Nullable String queue;

  @XmlAttribute private @Nullable String iommu;

  @XmlAttribute private @Nullable String ats;

  @XmlAttribute private @Nullable String packed;

  @XmlAttribute(name = "page_per_vq")
  private @Nullable String pagePerVq;

  /** An empty {@code <driver>}. */
  public FilesystemDriver() {}

  /**
   * {@code path}, {@code handle}, {@code loop}, {@code nbd}, {@code ploop}, {@code virtiofs} or
   * {@code mtp}. Null if absent.
   */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public FilesystemDriver withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Implementation. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public FilesystemDriver withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Format of an image, of type {@code nbd}. Null if absent. */
  public @Nullable String getFormat() {
    return format;
  }

  /** Sets what {@link #getFormat} gives, and gives this bean. */
  public FilesystemDriver withFormat(@Nullable String format) {
    this.format = format;
    return this;
  }

  /** {@code immediate} to write through. Null if absent. */
  public @Nullable String getWrpolicy() {
    return wrpolicy;
  }

  /** Sets what {@link #getWrpolicy} gives, and gives this bean. */
  public FilesystemDriver withWrpolicy(@Nullable String wrpolicy) {
    this.wrpolicy = wrpolicy;
    return this;
  }

  /** Entries of the queue. Null if absent. */
  public @Nullable String getQueue() {
    return queue;
  }

  /** Sets what {@link #getQueue} gives, and gives this bean. */
  public FilesystemDriver withQueue(@Nullable String queue) {
    this.queue = queue;
    return this;
  }

  /** {@link #getQueue} as a number; empty if absent or not decimal. */
  public OptionalLong queue() {
    return Decimal.of(queue);
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
  public FilesystemDriver withIommu(@Nullable String iommu) {
    this.iommu = iommu;
    return this;
  }

  /** What {@link #getIommu} means. */
  public Written<OnOff> iommu() {
    return Written.of(iommu, OnOff.class);
  }

  /** Sets what {@link #iommu} gives, and gives this bean. */
  public FilesystemDriver withIommu(OnOff iommu) {
    return withIommu(iommu.id());
  }

  /** Address translation service, since libvirt 3.5.0. Null if absent. */
  @Override
  public @Nullable String getAts() {
    return ats;
  }

  /** Sets what {@link #getAts} gives, and gives this bean. */
  public FilesystemDriver withAts(@Nullable String ats) {
    this.ats = ats;
    return this;
  }

  /** What {@link #getAts} means. */
  public Written<OnOff> ats() {
    return Written.of(ats, OnOff.class);
  }

  /** Sets what {@link #ats} gives, and gives this bean. */
  public FilesystemDriver withAts(OnOff ats) {
    return withAts(ats.id());
  }

  /** Packed virtqueues, since libvirt 6.3.0. Null if absent. */
  @Override
  public @Nullable String getPacked() {
    return packed;
  }

  /** Sets what {@link #getPacked} gives, and gives this bean. */
  public FilesystemDriver withPacked(@Nullable String packed) {
    this.packed = packed;
    return this;
  }

  /** What {@link #getPacked} means. */
  public Written<OnOff> packed() {
    return Written.of(packed, OnOff.class);
  }

  /** Sets what {@link #packed} gives, and gives this bean. */
  public FilesystemDriver withPacked(OnOff packed) {
    return withPacked(packed.id());
  }

  /** A page of notifications for each queue, since libvirt 7.9.0. Null if absent. */
  @Override
  public @Nullable String getPagePerVq() {
    return pagePerVq;
  }

  /** Sets what {@link #getPagePerVq} gives, and gives this bean. */
  public FilesystemDriver withPagePerVq(@Nullable String pagePerVq) {
    this.pagePerVq = pagePerVq;
    return this;
  }

  /** What {@link #getPagePerVq} means. */
  public Written<OnOff> pagePerVq() {
    return Written.of(pagePerVq, OnOff.class);
  }

  /** Sets what {@link #pagePerVq} gives, and gives this bean. */
  public FilesystemDriver withPagePerVq(OnOff pagePerVq) {
    return withPagePerVq(pagePerVq.id());
  }
}
