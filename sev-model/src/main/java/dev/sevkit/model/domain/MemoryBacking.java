package dev.sevkit.model.domain;

import dev.sevkit.model.domain.common.Flag;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <memoryBacking>}: how the host backs the memory of the guest. */
@XmlType(
    propOrder = {
      "hugepages",
      "nosharepages",
      "locked",
      "source",
      "access",
      "allocation",
      "discard"
    })
public final class MemoryBacking extends ModelElement {

  @XmlElement private @Nullable HugePages hugepages;

  @XmlElement private @Nullable Flag nosharepages;

  @XmlElement private @Nullable Flag locked;

  @XmlElement private @Nullable MemorySource source;

  @XmlElement private @Nullable MemoryAccess access;

  @XmlElement private @Nullable MemoryAllocation allocation;

  @XmlElement private @Nullable Flag discard;

  /** An empty {@code <memoryBacking>}. */
  public MemoryBacking() {}

  /** Huge pages instead of ordinary ones. Null if absent. */
  public @Nullable HugePages getHugepages() {
    return hugepages;
  }

  /** Sets what {@link #getHugepages} gives, and gives this bean. */
  public MemoryBacking withHugepages(@Nullable HugePages hugepages) {
    this.hugepages = hugepages;
    return this;
  }

  /** Keeps the host from merging equal pages. Null if absent. */
  public @Nullable Flag getNosharepages() {
    return nosharepages;
  }

  /** Sets what {@link #getNosharepages} gives, and gives this bean. */
  public MemoryBacking withNosharepages(@Nullable Flag nosharepages) {
    this.nosharepages = nosharepages;
    return this;
  }

  /** Locks all memory of QEMU, so that none of it is swapped out. Null if absent. */
  public @Nullable Flag getLocked() {
    return locked;
  }

  /** Sets what {@link #getLocked} gives, and gives this bean. */
  public MemoryBacking withLocked(@Nullable Flag locked) {
    this.locked = locked;
    return this;
  }

  /** Where RAM comes from. Null if absent. */
  public @Nullable MemorySource getSource() {
    return source;
  }

  /** Sets what {@link #getSource} gives, and gives this bean. */
  public MemoryBacking withSource(@Nullable MemorySource source) {
    this.source = source;
    return this;
  }

  /** Whether other processes can map the memory. Null if absent. */
  public @Nullable MemoryAccess getAccess() {
    return access;
  }

  /** Sets what {@link #getAccess} gives, and gives this bean. */
  public MemoryBacking withAccess(@Nullable MemoryAccess access) {
    this.access = access;
    return this;
  }

  /** When the memory is allocated. Null if absent. */
  public @Nullable MemoryAllocation getAllocation() {
    return allocation;
  }

  /** Sets what {@link #getAllocation} gives, and gives this bean. */
  public MemoryBacking withAllocation(@Nullable MemoryAllocation allocation) {
    this.allocation = allocation;
    return this;
  }

  /** Lets the host drop the content on shutdown. Null if absent. */
  public @Nullable Flag getDiscard() {
    return discard;
  }

  /** Sets what {@link #getDiscard} gives, and gives this bean. */
  public MemoryBacking withDiscard(@Nullable Flag discard) {
    this.discard = discard;
    return this;
  }
}
