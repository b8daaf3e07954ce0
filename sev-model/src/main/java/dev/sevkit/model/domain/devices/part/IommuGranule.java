package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <granule>}: page size of a virtio IOMMU, since libvirt 11.10.0. */
public final class IommuGranule extends ModelElement {

  @XmlAttribute private @Nullable String mode;

  @XmlAttribute private @Nullable String size;

  @XmlAttribute private @Nullable String unit;

  /** An empty {@code <granule>}. */
  public IommuGranule() {}

  /** {@code host}. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public IommuGranule withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** Size. Null if absent. */
  public @Nullable String getSize() {
    return size;
  }

  /** Sets what {@link #getSize} gives, and gives this bean. */
  public IommuGranule withSize(@Nullable String size) {
    this.size = size;
    return this;
  }

  /** {@link #getSize} as a number; empty if absent or not decimal. */
  public OptionalLong size() {
    return Decimal.of(size);
  }

  /** Its unit. Null if absent. */
  public @Nullable String getUnit() {
    return unit;
  }

  /** Sets what {@link #getUnit} gives, and gives this bean. */
  public IommuGranule withUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }
}
