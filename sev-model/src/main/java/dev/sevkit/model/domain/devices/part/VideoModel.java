package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.VideoType;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <model>}: model of a video adapter and its memory. */
@XmlType(propOrder = {"acceleration", "resolution"})
public final class VideoModel extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String device;

  @XmlAttribute private @Nullable String ram;

  @XmlAttribute private @Nullable String vram;

  @XmlAttribute private @Nullable String vram64;

  @XmlAttribute private @Nullable String vgamem;

  @XmlAttribute private @Nullable String heads;

  @XmlAttribute private @Nullable String primary;

  @XmlAttribute private @Nullable String blob;

  @XmlAttribute private @Nullable String edid;

  @XmlElement private @Nullable VideoAcceleration acceleration;

  @XmlElement private @Nullable VideoResolution resolution;

  /** An empty {@code <model>}. */
  public VideoModel() {}

  /** Name of the model. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public VideoModel withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<VideoType> type() {
    return Written.of(type, VideoType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public VideoModel withType(VideoType type) {
    return withType(type.id());
  }

  /** Device of QEMU, filled in by libvirt since 12.5.0. Null if absent. */
  public @Nullable String getDevice() {
    return device;
  }

  /** Sets what {@link #getDevice} gives, and gives this bean. */
  public VideoModel withDevice(@Nullable String device) {
    this.device = device;
    return this;
  }

  /** Video memory in KiB, QXL only. Null if absent. */
  public @Nullable String getRam() {
    return ram;
  }

  /** Sets what {@link #getRam} gives, and gives this bean. */
  public VideoModel withRam(@Nullable String ram) {
    this.ram = ram;
    return this;
  }

  /** {@link #getRam} as a number; empty if absent or not decimal. */
  public OptionalLong ram() {
    return Decimal.of(ram);
  }

  /** Video memory in KiB. Null if absent. */
  public @Nullable String getVram() {
    return vram;
  }

  /** Sets what {@link #getVram} gives, and gives this bean. */
  public VideoModel withVram(@Nullable String vram) {
    this.vram = vram;
    return this;
  }

  /** {@link #getVram} as a number; empty if absent or not decimal. */
  public OptionalLong vram() {
    return Decimal.of(vram);
  }

  /** Second memory bar in KiB, QXL only. Null if absent. */
  public @Nullable String getVram64() {
    return vram64;
  }

  /** Sets what {@link #getVram64} gives, and gives this bean. */
  public VideoModel withVram64(@Nullable String vram64) {
    this.vram64 = vram64;
    return this;
  }

  /** {@link #getVram64} as a number; empty if absent or not decimal. */
  public OptionalLong vram64() {
    return Decimal.of(vram64);
  }

  /** VGA frame buffer in KiB, QXL only. Null if absent. */
  public @Nullable String getVgamem() {
    return vgamem;
  }

  /** Sets what {@link #getVgamem} gives, and gives this bean. */
  public VideoModel withVgamem(@Nullable String vgamem) {
    this.vgamem = vgamem;
    return this;
  }

  /** {@link #getVgamem} as a number; empty if absent or not decimal. */
  public OptionalLong vgamem() {
    return Decimal.of(vgamem);
  }

  /** Number of screens. Null if absent. */
  public @Nullable String getHeads() {
    return heads;
  }

  /** Sets what {@link #getHeads} gives, and gives this bean. */
  public VideoModel withHeads(@Nullable String heads) {
    this.heads = heads;
    return this;
  }

  /** {@link #getHeads} as a number; empty if absent or not decimal. */
  public OptionalLong heads() {
    return Decimal.of(heads);
  }

  /** {@code yes} on the first video device. Null if absent. */
  public @Nullable String getPrimary() {
    return primary;
  }

  /** Sets what {@link #getPrimary} gives, and gives this bean. */
  public VideoModel withPrimary(@Nullable String primary) {
    this.primary = primary;
    return this;
  }

  /** What {@link #getPrimary} means. */
  public Written<YesNo> primary() {
    return Written.of(primary, YesNo.class);
  }

  /** Sets what {@link #primary} gives, and gives this bean. */
  public VideoModel withPrimary(YesNo primary) {
    return withPrimary(primary.id());
  }

  /** {@code on} for blob resources of virtio, since libvirt 9.2.0. Null if absent. */
  public @Nullable String getBlob() {
    return blob;
  }

  /** Sets what {@link #getBlob} gives, and gives this bean. */
  public VideoModel withBlob(@Nullable String blob) {
    this.blob = blob;
    return this;
  }

  /** What {@link #getBlob} means. */
  public Written<OnOff> blob() {
    return Written.of(blob, OnOff.class);
  }

  /** Sets what {@link #blob} gives, and gives this bean. */
  public VideoModel withBlob(OnOff blob) {
    return withBlob(blob.id());
  }

  /** {@code off} to have no EDID, since libvirt 12.5.0. Null if absent. */
  public @Nullable String getEdid() {
    return edid;
  }

  /** Sets what {@link #getEdid} gives, and gives this bean. */
  public VideoModel withEdid(@Nullable String edid) {
    this.edid = edid;
    return this;
  }

  /** What {@link #getEdid} means. */
  public Written<OnOff> edid() {
    return Written.of(edid, OnOff.class);
  }

  /** Sets what {@link #edid} gives, and gives this bean. */
  public VideoModel withEdid(OnOff edid) {
    return withEdid(edid.id());
  }

  /** Acceleration. Null if absent. */
  public @Nullable VideoAcceleration getAcceleration() {
    return acceleration;
  }

  /** Sets what {@link #getAcceleration} gives, and gives this bean. */
  public VideoModel withAcceleration(@Nullable VideoAcceleration acceleration) {
    this.acceleration = acceleration;
    return this;
  }

  /** Smallest resolution. Null if absent. */
  public @Nullable VideoResolution getResolution() {
    return resolution;
  }

  /** Sets what {@link #getResolution} gives, and gives this bean. */
  public VideoModel withResolution(@Nullable VideoResolution resolution) {
    this.resolution = resolution;
    return this;
  }
}
