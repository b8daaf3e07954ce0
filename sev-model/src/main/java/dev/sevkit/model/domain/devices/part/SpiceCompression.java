package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <image>}: compression in SPICE. */
public final class SpiceCompression extends ModelElement {

  @XmlAttribute private @Nullable String compression;

  /** An empty {@code <image>}. */
  public SpiceCompression() {}

  /** Kind, or {@code on}, {@code off}. Null if absent. */
  public @Nullable String getCompression() {
    return compression;
  }

  /** Sets what {@link #getCompression} gives, and gives this bean. */
  public SpiceCompression withCompression(@Nullable String compression) {
    this.compression = compression;
    return this;
  }
}
