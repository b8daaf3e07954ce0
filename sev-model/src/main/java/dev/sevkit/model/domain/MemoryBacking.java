package dev.sevkit.model.domain;

import dev.sevkit.model.domain.common.Flag;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <memoryBacking>}: how the host backs the memory of the guest. */
public final class MemoryBacking extends ModelElement {

  @XmlElement private @Nullable Flag hugepages;

  @XmlElement private @Nullable Flag nosharepages;

  @XmlElement private @Nullable Flag locked;

  @XmlElement private @Nullable MemorySource source;

  @XmlElement private @Nullable MemorySource access;

  @XmlElement private @Nullable MemorySource allocation;

  @XmlElement private @Nullable Flag discard;

  /** An empty {@code <memoryBacking>}. */
  public MemoryBacking() {}

  /** Huge pages instead of ordinary ones. Null if absent. */
  public @Nullable Flag getHugepages() {
    return hugepages;
  }

  /** Sets what {@link #getHugepages} gives. */
  public void setHugepages(@Nullable Flag hugepages) {
    this.hugepages = hugepages;
  }

  /** Keeps the host from merging equal pages. Null if absent. */
  public @Nullable Flag getNosharepages() {
    return nosharepages;
  }

  /** Sets what {@link #getNosharepages} gives. */
  public void setNosharepages(@Nullable Flag nosharepages) {
    this.nosharepages = nosharepages;
  }

  /** Locks all memory of QEMU, so that none of it is swapped out. Null if absent. */
  public @Nullable Flag getLocked() {
    return locked;
  }

  /** Sets what {@link #getLocked} gives. */
  public void setLocked(@Nullable Flag locked) {
    this.locked = locked;
  }

  /** Where RAM comes from. Null if absent. */
  public @Nullable MemorySource getSource() {
    return source;
  }

  /** Sets what {@link #getSource} gives. */
  public void setSource(@Nullable MemorySource source) {
    this.source = source;
  }

  /** Whether other processes can map the memory. Null if absent. */
  public @Nullable MemorySource getAccess() {
    return access;
  }

  /** Sets what {@link #getAccess} gives. */
  public void setAccess(@Nullable MemorySource access) {
    this.access = access;
  }

  /** When the memory is allocated. Null if absent. */
  public @Nullable MemorySource getAllocation() {
    return allocation;
  }

  /** Sets what {@link #getAllocation} gives. */
  public void setAllocation(@Nullable MemorySource allocation) {
    this.allocation = allocation;
  }

  /** Lets the host drop the content on shutdown. Null if absent. */
  public @Nullable Flag getDiscard() {
    return discard;
  }

  /** Sets what {@link #getDiscard} gives. */
  public void setDiscard(@Nullable Flag discard) {
    this.discard = discard;
  }
}
