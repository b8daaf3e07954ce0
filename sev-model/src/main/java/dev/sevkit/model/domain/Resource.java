package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <resource>}: resource partition of the host. */
@XmlType(propOrder = {"partition", "fibrechannel"})
public final class Resource extends ModelElement {

  @XmlElement private @Nullable String partition;

  @XmlElement private @Nullable FibreChannel fibrechannel;

  /** An empty {@code <resource>}. */
  public Resource() {}

  /** Path of the cgroup the domain is put under. Null if absent. */
  public @Nullable String getPartition() {
    return partition;
  }

  /** Sets what {@link #getPartition} gives, and gives this bean. */
  public Resource withPartition(@Nullable String partition) {
    this.partition = partition;
    return this;
  }

  /** Identification of the guest's traffic on a fibre channel fabric. Null if absent. */
  public @Nullable FibreChannel getFibrechannel() {
    return fibrechannel;
  }

  /** Sets what {@link #getFibrechannel} gives, and gives this bean. */
  public Resource withFibrechannel(@Nullable FibreChannel fibrechannel) {
    this.fibrechannel = fibrechannel;
    return this;
  }
}
