package dev.sevkit.model.domain.feature;

import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <hpt>}: hash page table of a pSeries guest. */
public final class HptFeature extends ModelElement {

  @XmlAttribute private @Nullable String resizing;

  @XmlElement private @Nullable MemoryAmount maxpagesize;

  /** An empty {@code <hpt>}. */
  public HptFeature() {}

  /** {@code enabled}, {@code disabled} or {@code required}. Null if absent. */
  public @Nullable String getResizing() {
    return resizing;
  }

  /** Sets what {@link #getResizing} gives, and gives this bean. */
  public HptFeature withResizing(@Nullable String resizing) {
    this.resizing = resizing;
    return this;
  }

  /** Largest page. Null if absent. */
  public @Nullable MemoryAmount getMaxpagesize() {
    return maxpagesize;
  }

  /** Sets what {@link #getMaxpagesize} gives, and gives this bean. */
  public HptFeature withMaxpagesize(@Nullable MemoryAmount maxpagesize) {
    this.maxpagesize = maxpagesize;
    return this;
  }
}
