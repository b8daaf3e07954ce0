package dev.sevkit.model.domain.devices;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <memballoon>}: the balloon; libvirt adds one of model virtio if there is none. */
public final class Memballoon extends Device {

  @XmlAttribute private @Nullable String model;

  @XmlAttribute private @Nullable String autodeflate;

  @XmlAttribute private @Nullable String freePageReporting;

  /** An empty {@code <memballoon>}. */
  public Memballoon() {}

  /** Model, such as {@code virtio} or {@code virtio-non-transitional}. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives. */
  public void setModel(@Nullable String model) {
    this.model = model;
  }

  /** {@code on} to give memory back under pressure. Null if absent. */
  public @Nullable String getAutodeflate() {
    return autodeflate;
  }

  /** Sets what {@link #getAutodeflate} gives. */
  public void setAutodeflate(@Nullable String autodeflate) {
    this.autodeflate = autodeflate;
  }

  /** {@code on} to report free pages. Null if absent. */
  public @Nullable String getFreePageReporting() {
    return freePageReporting;
  }

  /** Sets what {@link #getFreePageReporting} gives. */
  public void setFreePageReporting(@Nullable String freePageReporting) {
    this.freePageReporting = freePageReporting;
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }

  @Override
  public boolean isVirtio() {
    return model != null && model.startsWith("virtio");
  }
}
