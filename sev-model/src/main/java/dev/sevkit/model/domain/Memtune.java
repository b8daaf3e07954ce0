package dev.sevkit.model.domain;

import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <memtune>}: limits of the memory of the whole QEMU process. */
public final class Memtune extends ModelElement {

  @XmlElement(name = "hard_limit")
  private @Nullable MemoryAmount hardLimit;

  @XmlElement(name = "soft_limit")
  private @Nullable MemoryAmount softLimit;

  @XmlElement(name = "swap_hard_limit")
  private @Nullable MemoryAmount swapHardLimit;

  @XmlElement(name = "min_guarantee")
  private @Nullable MemoryAmount minGuarantee;

  /** An empty {@code <memtune>}. */
  public Memtune() {}

  /** Most memory the QEMU process may use and lock. Null if absent. */
  public @Nullable MemoryAmount getHardLimit() {
    return hardLimit;
  }

  /** Sets what {@link #getHardLimit} gives. */
  public void setHardLimit(@Nullable MemoryAmount hardLimit) {
    this.hardLimit = hardLimit;
  }

  /** Limit enforced when the host runs short. Null if absent. */
  public @Nullable MemoryAmount getSoftLimit() {
    return softLimit;
  }

  /** Sets what {@link #getSoftLimit} gives. */
  public void setSoftLimit(@Nullable MemoryAmount softLimit) {
    this.softLimit = softLimit;
  }

  /** Most memory and swap together. Null if absent. */
  public @Nullable MemoryAmount getSwapHardLimit() {
    return swapHardLimit;
  }

  /** Sets what {@link #getSwapHardLimit} gives. */
  public void setSwapHardLimit(@Nullable MemoryAmount swapHardLimit) {
    this.swapHardLimit = swapHardLimit;
  }

  /** Least memory guaranteed, not used by QEMU. Null if absent. */
  public @Nullable MemoryAmount getMinGuarantee() {
    return minGuarantee;
  }

  /** Sets what {@link #getMinGuarantee} gives. */
  public void setMinGuarantee(@Nullable MemoryAmount minGuarantee) {
    this.minGuarantee = minGuarantee;
  }
}
