package dev.sevkit.model.domain.cpu;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <maxphysaddr>}: physical address bits of the guest, since libvirt 8.7.0. */
public final class MaxPhysAddr extends ModelElement {

  @XmlAttribute private @Nullable String mode;

  @XmlAttribute private @Nullable String bits;

  @XmlAttribute private @Nullable String limit;

  /** An empty {@code <maxphysaddr>}. */
  public MaxPhysAddr() {}

  /** {@code passthrough} or {@code emulate}. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public MaxPhysAddr withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** Bits, of mode emulate. Null if absent. */
  public @Nullable String getBits() {
    return bits;
  }

  /** Sets what {@link #getBits} gives, and gives this bean. */
  public MaxPhysAddr withBits(@Nullable String bits) {
    this.bits = bits;
    return this;
  }

  /** {@link #getBits} as a number; empty if absent or not decimal. */
  public OptionalLong bits() {
    return Decimal.of(bits);
  }

  /** Most bits, of mode passthrough, since libvirt 9.3.0. Null if absent. */
  public @Nullable String getLimit() {
    return limit;
  }

  /** Sets what {@link #getLimit} gives, and gives this bean. */
  public MaxPhysAddr withLimit(@Nullable String limit) {
    this.limit = limit;
    return this;
  }

  /** {@link #getLimit} as a number; empty if absent or not decimal. */
  public OptionalLong limit() {
    return Decimal.of(limit);
  }
}
