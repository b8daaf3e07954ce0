package dev.sevkit.model.domain;

import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <memtune>}: limits of the memory of the whole QEMU process. */
@XmlType(propOrder = {"hardLimit", "softLimit", "minGuarantee", "swapHardLimit"})
public final class Memtune extends ModelElement {

  @XmlElement(name = "hard_limit")
  private @Nullable MemoryAmount hardLimit;

  @XmlElement(name = "soft_limit")
  private @Nullable MemoryAmount softLimit;

  @XmlElement(name = "min_guarantee")
  private @Nullable MemoryAmount minGuarantee;

  @XmlElement(name = "swap_hard_limit")
  private @Nullable MemoryAmount swapHardLimit;

  /** An empty {@code <memtune>}. */
  public Memtune() {}

  /** Most memory the QEMU process may use and lock. Null if absent. */
  public @Nullable MemoryAmount getHardLimit() {
    return hardLimit;
  }

  /** Sets what {@link #getHardLimit} gives, and gives this bean. */
  public Memtune withHardLimit(@Nullable MemoryAmount hardLimit) {
    this.hardLimit = hardLimit;
    return this;
  }

  /** Limit enforced when the host runs short. Null if absent. */
  public @Nullable MemoryAmount getSoftLimit() {
    return softLimit;
  }

  /** Sets what {@link #getSoftLimit} gives, and gives this bean. */
  public Memtune withSoftLimit(@Nullable MemoryAmount softLimit) {
    this.softLimit = softLimit;
    return this;
  }

  /** Least memory guaranteed, not used by QEMU. Null if absent. */
  public @Nullable MemoryAmount getMinGuarantee() {
    return minGuarantee;
  }

  /** Sets what {@link #getMinGuarantee} gives, and gives this bean. */
  public Memtune withMinGuarantee(@Nullable MemoryAmount minGuarantee) {
    this.minGuarantee = minGuarantee;
    return this;
  }

  /** Most memory and swap together. Null if absent. */
  public @Nullable MemoryAmount getSwapHardLimit() {
    return swapHardLimit;
  }

  /** Sets what {@link #getSwapHardLimit} gives, and gives this bean. */
  public Memtune withSwapHardLimit(@Nullable MemoryAmount swapHardLimit) {
    this.swapHardLimit = swapHardLimit;
    return this;
  }
}
