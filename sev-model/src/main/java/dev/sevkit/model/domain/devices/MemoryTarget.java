package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <target>} of a memory device. */
public final class MemoryTarget extends ModelElement {

  @XmlElement private @Nullable MemoryAmount size;

  @XmlElement private @Nullable String node;

  /** An empty {@code <target>}. */
  public MemoryTarget() {}

  /** Its size. Null if absent. */
  public @Nullable MemoryAmount getSize() {
    return size;
  }

  /** Sets what {@link #getSize} gives. */
  public void setSize(@Nullable MemoryAmount size) {
    this.size = size;
  }

  /** NUMA node of the guest. Null if absent. */
  public @Nullable String getNode() {
    return node;
  }

  /** Sets what {@link #getNode} gives. */
  public void setNode(@Nullable String node) {
    this.node = node;
  }
}
