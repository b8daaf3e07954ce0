package dev.sevkit.model.domain.devices;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <memory>} among the devices: a DIMM, NVDIMM or virtio memory device. */
public final class MemoryDevice extends Device {

  @XmlAttribute private @Nullable String model;

  @XmlAttribute private @Nullable String access;

  @XmlAttribute private @Nullable String discard;

  @XmlElement private @Nullable MemoryTarget target;

  /** An empty {@code <memory>}. */
  public MemoryDevice() {}

  /**
   * {@code dimm}, {@code nvdimm}, {@code virtio-mem}, {@code virtio-pmem} or {@code sgx-epc}. Null
   * if absent.
   */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives. */
  public void setModel(@Nullable String model) {
    this.model = model;
  }

  /** {@code shared} or {@code private}. Null if absent. */
  public @Nullable String getAccess() {
    return access;
  }

  /** Sets what {@link #getAccess} gives. */
  public void setAccess(@Nullable String access) {
    this.access = access;
  }

  /** {@code yes} to drop the content on unplug. Null if absent. */
  public @Nullable String getDiscard() {
    return discard;
  }

  /** Sets what {@link #getDiscard} gives. */
  public void setDiscard(@Nullable String discard) {
    this.discard = discard;
  }

  /** Its size. Null if absent. */
  public @Nullable MemoryTarget getTarget() {
    return target;
  }

  /** Sets what {@link #getTarget} gives. */
  public void setTarget(@Nullable MemoryTarget target) {
    this.target = target;
  }

  @Override
  public boolean isVirtio() {
    return model != null && model.startsWith("virtio");
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }
}
