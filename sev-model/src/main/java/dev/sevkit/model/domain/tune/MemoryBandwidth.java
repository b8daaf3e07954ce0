package dev.sevkit.model.domain.tune;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <node>}: memory bandwidth left to some virtual CPUs on one node. */
public final class MemoryBandwidth extends ModelElement {

  @XmlAttribute private @Nullable String id;

  @XmlAttribute private @Nullable String bandwidth;

  /** An empty {@code <node>}. */
  public MemoryBandwidth() {}

  /** NUMA node of the host. Null if absent. */
  public @Nullable String getId() {
    return id;
  }

  /** Sets what {@link #getId} gives, and gives this bean. */
  public MemoryBandwidth withId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** {@link #getId} as a number; empty if absent or not decimal. */
  public OptionalLong id() {
    return Decimal.of(id);
  }

  /** Percentage. Null if absent. */
  public @Nullable String getBandwidth() {
    return bandwidth;
  }

  /** Sets what {@link #getBandwidth} gives, and gives this bean. */
  public MemoryBandwidth withBandwidth(@Nullable String bandwidth) {
    this.bandwidth = bandwidth;
    return this;
  }

  /** {@link #getBandwidth} as a number; empty if absent or not decimal. */
  public OptionalLong bandwidth() {
    return Decimal.of(bandwidth);
  }
}
