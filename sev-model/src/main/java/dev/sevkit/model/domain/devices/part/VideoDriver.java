package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.VirtioOptions;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <driver>}: how the host implements a video adapter. */
public final class VideoDriver extends ModelElement implements VirtioOptions {

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String vgaconf;

  @XmlAttribute private @Nullable String iommu;

  @XmlAttribute private @Nullable String ats;

  @XmlAttribute private @Nullable String packed;

  @XmlAttribute(name = "page_per_vq")
  private @Nullable String pagePerVq;

  /** An empty {@code <driver>}. */
  public VideoDriver() {}

  /** {@code qemu} or {@code vhostuser}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public VideoDriver withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** VGA arbitration of bhyve: {@code io}, {@code on} or {@code off}. Null if absent. */
  public @Nullable String getVgaconf() {
    return vgaconf;
  }

  /** Sets what {@link #getVgaconf} gives, and gives this bean. */
  public VideoDriver withVgaconf(@Nullable String vgaconf) {
    this.vgaconf = vgaconf;
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
  public VideoDriver withIommu(@Nullable String iommu) {
    this.iommu = iommu;
    return this;
  }

  /** What {@link #getIommu} means. */
  public Written<OnOff> iommu() {
    return Written.of(iommu, OnOff.class);
  }

  /** Sets what {@link #iommu} gives, and gives this bean. */
  public VideoDriver withIommu(OnOff iommu) {
    return withIommu(iommu.id());
  }

  /** Address translation service, since libvirt 3.5.0. Null if absent. */
  @Override
  public @Nullable String getAts() {
    return ats;
  }

  /** Sets what {@link #getAts} gives, and gives this bean. */
  public VideoDriver withAts(@Nullable String ats) {
    this.ats = ats;
    return this;
  }

  /** What {@link #getAts} means. */
  public Written<OnOff> ats() {
    return Written.of(ats, OnOff.class);
  }

  /** Sets what {@link #ats} gives, and gives this bean. */
  public VideoDriver withAts(OnOff ats) {
    return withAts(ats.id());
  }

  /** Packed virtqueues, since libvirt 6.3.0. Null if absent. */
  @Override
  public @Nullable String getPacked() {
    return packed;
  }

  /** Sets what {@link #getPacked} gives, and gives this bean. */
  public VideoDriver withPacked(@Nullable String packed) {
    this.packed = packed;
    return this;
  }

  /** What {@link #getPacked} means. */
  public Written<OnOff> packed() {
    return Written.of(packed, OnOff.class);
  }

  /** Sets what {@link #packed} gives, and gives this bean. */
  public VideoDriver withPacked(OnOff packed) {
    return withPacked(packed.id());
  }

  /** A page of notifications for each queue, since libvirt 7.9.0. Null if absent. */
  @Override
  public @Nullable String getPagePerVq() {
    return pagePerVq;
  }

  /** Sets what {@link #getPagePerVq} gives, and gives this bean. */
  public VideoDriver withPagePerVq(@Nullable String pagePerVq) {
    this.pagePerVq = pagePerVq;
    return this;
  }

  /** What {@link #getPagePerVq} means. */
  public Written<OnOff> pagePerVq() {
    return Written.of(pagePerVq, OnOff.class);
  }

  /** Sets what {@link #pagePerVq} gives, and gives this bean. */
  public VideoDriver withPagePerVq(OnOff pagePerVq) {
    return withPagePerVq(pagePerVq.id());
  }
}
