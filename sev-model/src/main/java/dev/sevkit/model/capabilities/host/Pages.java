package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.capabilities.WholeNumber;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <pages>}: a size of memory page the host has; below a cell, with how many of them. */
public final class Pages extends ModelElement {

  @XmlAttribute private @Nullable String size;

  @XmlAttribute private @Nullable String unit;

  @XmlValue private @Nullable String count;

  /** An empty {@code <pages>}. */
  public Pages() {}

  /** Size of a page, decimal. Null if absent. */
  public @Nullable String getSize() {
    return size;
  }

  /** Sets what {@link #getSize} gives, and gives this bean. */
  public Pages withSize(@Nullable String size) {
    this.size = size;
    return this;
  }

  /** Unit of the size; libvirt writes KiB. Null if absent. */
  public @Nullable String getUnit() {
    return unit;
  }

  /** Sets what {@link #getUnit} gives, and gives this bean. */
  public Pages withUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /** Number of pages in the pool, decimal; empty below {@code <cpu>}. Null if absent. */
  public @Nullable String getCount() {
    return count;
  }

  /** Sets what {@link #getCount} gives, and gives this bean. */
  public Pages withCount(@Nullable String count) {
    this.count = count;
    return this;
  }

  /** Size of a page; empty if not reported. */
  public Optional<MemorySize> pageSize() {
    return Optional.ofNullable(size)
        .map(String::strip)
        .flatMap(number -> MemorySize.parse(number, Optional.ofNullable(unit)));
  }

  /** Number of pages in the cell, those in use included; empty if not reported. */
  public Optional<Long> pageCount() {
    return Optional.ofNullable(count).flatMap(WholeNumber::parse);
  }
}
