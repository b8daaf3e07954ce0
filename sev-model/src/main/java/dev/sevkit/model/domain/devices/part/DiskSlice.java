package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <slice>}: a part of an image. */
public final class DiskSlice extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String offset;

  @XmlAttribute private @Nullable String size;

  /** An empty {@code <slice>}. */
  public DiskSlice() {}

  /** {@code storage}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public DiskSlice withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** First byte. Null if absent. */
  public @Nullable String getOffset() {
    return offset;
  }

  /** Sets what {@link #getOffset} gives, and gives this bean. */
  public DiskSlice withOffset(@Nullable String offset) {
    this.offset = offset;
    return this;
  }

  /** {@link #getOffset} as a number; empty if absent or not decimal. */
  public OptionalLong offset() {
    return Decimal.of(offset);
  }

  /** Bytes. Null if absent. */
  public @Nullable String getSize() {
    return size;
  }

  /** Sets what {@link #getSize} gives, and gives this bean. */
  public DiskSlice withSize(@Nullable String size) {
    this.size = size;
    return this;
  }

  /** {@link #getSize} as a number; empty if absent or not decimal. */
  public OptionalLong size() {
    return Decimal.of(size);
  }
}
