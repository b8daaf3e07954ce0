package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** {@code <vcpu>}: number of virtual CPUs. */
public final class Vcpu extends ModelElement {

  @XmlAttribute private @Nullable String placement;

  @XmlAttribute private @Nullable String cpuset;

  @XmlAttribute private @Nullable String current;

  @XmlValue private @Nullable String count;

  /** An empty {@code <vcpu>}. */
  public Vcpu() {}

  /** {@code static} or {@code auto}. Null if absent. */
  public @Nullable String getPlacement() {
    return placement;
  }

  /** Sets what {@link #getPlacement} gives. */
  public void setPlacement(@Nullable String placement) {
    this.placement = placement;
  }

  /** Host CPUs the domain may run on. Null if absent. */
  public @Nullable String getCpuset() {
    return cpuset;
  }

  /** Sets what {@link #getCpuset} gives. */
  public void setCpuset(@Nullable String cpuset) {
    this.cpuset = cpuset;
  }

  /** Virtual CPUs online at start; all when absent. Null if absent. */
  public @Nullable String getCurrent() {
    return current;
  }

  /** Sets what {@link #getCurrent} gives. */
  public void setCurrent(@Nullable String current) {
    this.current = current;
  }

  /** Most virtual CPUs, an unsigned decimal number. Null if absent. */
  public @Nullable String getCount() {
    return count;
  }

  /** Sets what {@link #getCount} gives. */
  public void setCount(@Nullable String count) {
    this.count = count;
  }
}
