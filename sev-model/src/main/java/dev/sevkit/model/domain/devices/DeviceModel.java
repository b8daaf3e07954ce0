package dev.sevkit.model.domain.devices;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <model>} of a device. */
public final class DeviceModel extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String ram;

  @XmlAttribute private @Nullable String vram;

  @XmlAttribute private @Nullable String vgamem;

  @XmlAttribute private @Nullable String heads;

  @XmlAttribute private @Nullable String primary;

  /** An empty {@code <model>}. */
  public DeviceModel() {}

  /** Name of the model. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable String type) {
    this.type = type;
  }

  /** Name of the model, where an element has both. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives. */
  public void setName(@Nullable String name) {
    this.name = name;
  }

  /** Video memory in KiB, QXL only. Null if absent. */
  public @Nullable String getRam() {
    return ram;
  }

  /** Sets what {@link #getRam} gives. */
  public void setRam(@Nullable String ram) {
    this.ram = ram;
  }

  /** Video memory in KiB. Null if absent. */
  public @Nullable String getVram() {
    return vram;
  }

  /** Sets what {@link #getVram} gives. */
  public void setVram(@Nullable String vram) {
    this.vram = vram;
  }

  /** VGA frame buffer in KiB, QXL only. Null if absent. */
  public @Nullable String getVgamem() {
    return vgamem;
  }

  /** Sets what {@link #getVgamem} gives. */
  public void setVgamem(@Nullable String vgamem) {
    this.vgamem = vgamem;
  }

  /** Number of screens. Null if absent. */
  public @Nullable String getHeads() {
    return heads;
  }

  /** Sets what {@link #getHeads} gives. */
  public void setHeads(@Nullable String heads) {
    this.heads = heads;
  }

  /** {@code yes} on the first video device. Null if absent. */
  public @Nullable String getPrimary() {
    return primary;
  }

  /** Sets what {@link #getPrimary} gives. */
  public void setPrimary(@Nullable String primary) {
    this.primary = primary;
  }
}
