package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <blockio>}: block sizes a disk shows. */
public final class BlockIo extends ModelElement {

  @XmlAttribute(name = "logical_block_size")
  private @Nullable String logicalBlockSize;

  @XmlAttribute(name = "physical_block_size")
  private @Nullable String physicalBlockSize;

  @XmlAttribute(name = "discard_granularity")
  private @Nullable String discardGranularity;

  /** An empty {@code <blockio>}. */
  public BlockIo() {}

  /** Logical size in bytes. Null if absent. */
  public @Nullable String getLogicalBlockSize() {
    return logicalBlockSize;
  }

  /** Sets what {@link #getLogicalBlockSize} gives, and gives this bean. */
  public BlockIo withLogicalBlockSize(@Nullable String logicalBlockSize) {
    this.logicalBlockSize = logicalBlockSize;
    return this;
  }

  /** {@link #getLogicalBlockSize} as a number; empty if absent or not decimal. */
  public OptionalLong logicalBlockSize() {
    return Decimal.of(logicalBlockSize);
  }

  /** Physical size in bytes. Null if absent. */
  public @Nullable String getPhysicalBlockSize() {
    return physicalBlockSize;
  }

  /** Sets what {@link #getPhysicalBlockSize} gives, and gives this bean. */
  public BlockIo withPhysicalBlockSize(@Nullable String physicalBlockSize) {
    this.physicalBlockSize = physicalBlockSize;
    return this;
  }

  /** {@link #getPhysicalBlockSize} as a number; empty if absent or not decimal. */
  public OptionalLong physicalBlockSize() {
    return Decimal.of(physicalBlockSize);
  }

  /** Smallest discard in bytes, since libvirt 10.2.0. Null if absent. */
  public @Nullable String getDiscardGranularity() {
    return discardGranularity;
  }

  /** Sets what {@link #getDiscardGranularity} gives, and gives this bean. */
  public BlockIo withDiscardGranularity(@Nullable String discardGranularity) {
    this.discardGranularity = discardGranularity;
    return this;
  }

  /** {@link #getDiscardGranularity} as a number; empty if absent or not decimal. */
  public OptionalLong discardGranularity() {
    return Decimal.of(discardGranularity);
  }
}
