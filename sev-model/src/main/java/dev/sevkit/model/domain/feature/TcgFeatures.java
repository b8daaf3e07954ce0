package dev.sevkit.model.domain.feature;

import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <tcg>}: emulation without KVM, since libvirt 8.0.0. */
public final class TcgFeatures extends ModelElement {

  @XmlElement(name = "tb-cache")
  private @Nullable MemoryAmount tbCache;

  /** An empty {@code <tcg>}. */
  public TcgFeatures() {}

  /** Size of the cache of translated code. Null if absent. */
  public @Nullable MemoryAmount getTbCache() {
    return tbCache;
  }

  /** Sets what {@link #getTbCache} gives, and gives this bean. */
  public TcgFeatures withTbCache(@Nullable MemoryAmount tbCache) {
    this.tbCache = tbCache;
    return this;
  }
}
