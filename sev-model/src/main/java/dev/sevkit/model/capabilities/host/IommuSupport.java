package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <iommu>}: whether the host has an IOMMU, without which no device is passed through. */
public final class IommuSupport extends ModelElement {

  @XmlAttribute private @Nullable String support;

  /** An empty {@code <iommu>}. */
  public IommuSupport() {}

  /** {@code yes} or {@code no}. Null if absent. */
  public @Nullable String getSupport() {
    return support;
  }

  /** Sets what {@link #getSupport} gives, and gives this bean. */
  public IommuSupport withSupport(@Nullable String support) {
    this.support = support;
    return this;
  }

  /** Whether the host has an IOMMU. */
  public boolean isSupported() {
    return "yes".equals(support);
  }
}
