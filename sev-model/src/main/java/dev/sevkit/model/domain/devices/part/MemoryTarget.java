package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.common.Flag;
import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <target>}: how the guest sees a memory device. */
@XmlType(
    propOrder = {
      "size",
      "numaNode",
      "label",
      "block",
      "requested",
      "current",
      "readonly",
      "address"
    })
public final class MemoryTarget extends ModelElement {

  @XmlAttribute private @Nullable String dynamicMemslots;

  @XmlElement private @Nullable MemoryAmount size;

  @XmlElement(name = "node")
  private @Nullable String numaNode;

  @XmlElement private @Nullable MemoryLabel label;

  @XmlElement private @Nullable MemoryAmount block;

  @XmlElement private @Nullable MemoryAmount requested;

  @XmlElement private @Nullable MemoryAmount current;

  @XmlElement private @Nullable Flag readonly;

  @XmlElement private @Nullable MemoryDeviceAddress address;

  /** An empty {@code <target>}. */
  public MemoryTarget() {}

  /** {@code yes} for memory slots as needed, since libvirt 10.1.0. Null if absent. */
  public @Nullable String getDynamicMemslots() {
    return dynamicMemslots;
  }

  /** Sets what {@link #getDynamicMemslots} gives, and gives this bean. */
  public MemoryTarget withDynamicMemslots(@Nullable String dynamicMemslots) {
    this.dynamicMemslots = dynamicMemslots;
    return this;
  }

  /** What {@link #getDynamicMemslots} means. */
  public Written<YesNo> dynamicMemslots() {
    return Written.of(dynamicMemslots, YesNo.class);
  }

  /** Sets what {@link #dynamicMemslots} gives, and gives this bean. */
  public MemoryTarget withDynamicMemslots(YesNo dynamicMemslots) {
    return withDynamicMemslots(dynamicMemslots.id());
  }

  /** Its size. Null if absent. */
  public @Nullable MemoryAmount getSize() {
    return size;
  }

  /** Sets what {@link #getSize} gives, and gives this bean. */
  public MemoryTarget withSize(@Nullable MemoryAmount size) {
    this.size = size;
    return this;
  }

  /** NUMA node of the guest. Null if absent. */
  public @Nullable String getNumaNode() {
    return numaNode;
  }

  /** Sets what {@link #getNumaNode} gives, and gives this bean. */
  public MemoryTarget withNumaNode(@Nullable String numaNode) {
    this.numaNode = numaNode;
    return this;
  }

  /** {@link #getNumaNode} as a number; empty if absent or not decimal. */
  public OptionalLong numaNode() {
    return Decimal.of(numaNode);
  }

  /** Label area. Null if absent. */
  public @Nullable MemoryLabel getLabel() {
    return label;
  }

  /** Sets what {@link #getLabel} gives, and gives this bean. */
  public MemoryTarget withLabel(@Nullable MemoryLabel label) {
    this.label = label;
    return this;
  }

  /** Smallest amount added, of {@code virtio-mem}. Null if absent. */
  public @Nullable MemoryAmount getBlock() {
    return block;
  }

  /** Sets what {@link #getBlock} gives, and gives this bean. */
  public MemoryTarget withBlock(@Nullable MemoryAmount block) {
    this.block = block;
    return this;
  }

  /** Amount the guest shall have. Null if absent. */
  public @Nullable MemoryAmount getRequested() {
    return requested;
  }

  /** Sets what {@link #getRequested} gives, and gives this bean. */
  public MemoryTarget withRequested(@Nullable MemoryAmount requested) {
    this.requested = requested;
    return this;
  }

  /** Amount it has; in live documents. Null if absent. */
  public @Nullable MemoryAmount getCurrent() {
    return current;
  }

  /** Sets what {@link #getCurrent} gives, and gives this bean. */
  public MemoryTarget withCurrent(@Nullable MemoryAmount current) {
    this.current = current;
    return this;
  }

  /** The guest cannot write. Null if absent. */
  public @Nullable Flag getReadonly() {
    return readonly;
  }

  /** Sets what {@link #getReadonly} gives, and gives this bean. */
  public MemoryTarget withReadonly(@Nullable Flag readonly) {
    this.readonly = readonly;
    return this;
  }

  /** Its guest address. Null if absent. */
  public @Nullable MemoryDeviceAddress getAddress() {
    return address;
  }

  /** Sets what {@link #getAddress} gives, and gives this bean. */
  public MemoryTarget withAddress(@Nullable MemoryDeviceAddress address) {
    this.address = address;
    return this;
  }
}
