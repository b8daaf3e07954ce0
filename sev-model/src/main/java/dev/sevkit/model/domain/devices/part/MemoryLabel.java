package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <label>}: label area of an NVDIMM. */
public final class MemoryLabel extends ModelElement {

  @XmlElement private @Nullable MemoryAmount size;

  /** An empty {@code <label>}. */
  public MemoryLabel() {}

  /** Its size. Null if absent. */
  public @Nullable MemoryAmount getSize() {
    return size;
  }

  /** Sets what {@link #getSize} gives, and gives this bean. */
  public MemoryLabel withSize(@Nullable MemoryAmount size) {
    this.size = size;
    return this;
  }
}
