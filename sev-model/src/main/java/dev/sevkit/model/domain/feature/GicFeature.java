package dev.sevkit.model.domain.feature;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <gic>}: interrupt controller of an ARM guest. */
public final class GicFeature extends ModelElement {

  @XmlAttribute private @Nullable String version;

  /** An empty {@code <gic>}. */
  public GicFeature() {}

  /** Version, 2, 3 or {@code host}. Null if absent. */
  public @Nullable String getVersion() {
    return version;
  }

  /** Sets what {@link #getVersion} gives, and gives this bean. */
  public GicFeature withVersion(@Nullable String version) {
    this.version = version;
    return this;
  }
}
