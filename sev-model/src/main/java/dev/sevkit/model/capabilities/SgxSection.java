package dev.sevkit.model.capabilities;

import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <section>} of {@code <sgx>}: enclave memory of one NUMA node. */
public final class SgxSection extends ModelElement {

  @XmlAttribute private @Nullable String node;

  @XmlAttribute private @Nullable String size;

  @XmlAttribute private @Nullable String unit;

  /** An empty {@code <section>}. */
  public SgxSection() {}

  /** Number of the host's NUMA node. Null if absent. */
  public @Nullable String getNode() {
    return node;
  }

  /** Sets what {@link #getNode} gives, and gives this bean. */
  public SgxSection withNode(@Nullable String node) {
    this.node = node;
    return this;
  }

  /** Amount of enclave memory, decimal. Null if absent. */
  public @Nullable String getSize() {
    return size;
  }

  /** Sets what {@link #getSize} gives, and gives this bean. */
  public SgxSection withSize(@Nullable String size) {
    this.size = size;
    return this;
  }

  /** Unit of the amount; libvirt writes KiB. Null if absent. */
  public @Nullable String getUnit() {
    return unit;
  }

  /** Sets what {@link #getUnit} gives, and gives this bean. */
  public SgxSection withUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /** Enclave memory of the node; empty if not reported. */
  public Optional<MemorySize> memory() {
    return Optional.ofNullable(size)
        .map(String::strip)
        .flatMap(number -> MemorySize.parse(number, Optional.ofNullable(unit)));
  }
}
