package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <metadata_cache>}: cache of the metadata of a QCOW2 image. */
public final class MetadataCache extends ModelElement {

  @XmlElement(name = "max_size")
  private @Nullable MemoryAmount maxSize;

  /** An empty {@code <metadata_cache>}. */
  public MetadataCache() {}

  /** Most memory for it. Null if absent. */
  public @Nullable MemoryAmount getMaxSize() {
    return maxSize;
  }

  /** Sets what {@link #getMaxSize} gives, and gives this bean. */
  public MetadataCache withMaxSize(@Nullable MemoryAmount maxSize) {
    this.maxSize = maxSize;
    return this;
  }
}
