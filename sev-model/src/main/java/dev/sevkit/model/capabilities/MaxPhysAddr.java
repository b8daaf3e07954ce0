package dev.sevkit.model.capabilities;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <maxphysaddr>}: physical address bits of a CPU. */
public final class MaxPhysAddr extends ModelElement {

  @XmlAttribute private @Nullable String mode;

  @XmlAttribute private @Nullable String bits;

  @XmlAttribute private @Nullable String limit;

  /** An empty {@code <maxphysaddr>}. */
  public MaxPhysAddr() {}

  /**
   * {@code passthrough} for the host's own number or {@code emulate} for the one given. Null if
   * absent.
   */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public MaxPhysAddr withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** The number, decimal, where it is not the host's own. Null if absent. */
  public @Nullable String getBits() {
    return bits;
  }

  /** Sets what {@link #getBits} gives, and gives this bean. */
  public MaxPhysAddr withBits(@Nullable String bits) {
    this.bits = bits;
    return this;
  }

  /**
   * The most the host's own number may count for, decimal; in libvirt after 9.0.0. Null if absent.
   */
  public @Nullable String getLimit() {
    return limit;
  }

  /** Sets what {@link #getLimit} gives, and gives this bean. */
  public MaxPhysAddr withLimit(@Nullable String limit) {
    this.limit = limit;
    return this;
  }

  /** Physical address bits; empty if they are the host's own. */
  public Optional<Integer> addressBits() {
    return Optional.ofNullable(bits).flatMap(WholeNumber::parseInt);
  }

  /** The most physical address bits of the host that count; empty if there is no limit. */
  public Optional<Integer> addressBitsLimit() {
    return Optional.ofNullable(limit).flatMap(WholeNumber::parseInt);
  }
}
