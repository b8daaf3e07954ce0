package dev.sevkit.model.domain;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.common.NumberSet;
import dev.sevkit.model.domain.word.VcpuPlacement;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.Optional;
import java.util.OptionalLong;
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

  /** Sets what {@link #getPlacement} gives, and gives this bean. */
  public Vcpu withPlacement(@Nullable String placement) {
    this.placement = placement;
    return this;
  }

  /** What {@link #getPlacement} means. */
  public Written<VcpuPlacement> placement() {
    return Written.of(placement, VcpuPlacement.class);
  }

  /** Sets what {@link #placement} gives, and gives this bean. */
  public Vcpu withPlacement(VcpuPlacement placement) {
    return withPlacement(placement.id());
  }

  /** Host CPUs the domain may run on. Null if absent. */
  public @Nullable String getCpuset() {
    return cpuset;
  }

  /** Sets what {@link #getCpuset} gives, and gives this bean. */
  public Vcpu withCpuset(@Nullable String cpuset) {
    this.cpuset = cpuset;
    return this;
  }

  /** The numbers {@link #getCpuset} lists; empty if absent or not such a list. */
  public Optional<NumberSet> cpuset() {
    return Optional.ofNullable(cpuset).flatMap(NumberSet::parse);
  }

  /** Virtual CPUs online at start; all when absent. Null if absent. */
  public @Nullable String getCurrent() {
    return current;
  }

  /** Sets what {@link #getCurrent} gives, and gives this bean. */
  public Vcpu withCurrent(@Nullable String current) {
    this.current = current;
    return this;
  }

  /** {@link #getCurrent} as a number; empty if absent or not decimal. */
  public OptionalLong current() {
    return Decimal.of(current);
  }

  /** Most virtual CPUs, an unsigned decimal number. Null if absent. */
  public @Nullable String getCount() {
    return count;
  }

  /** Sets what {@link #getCount} gives, and gives this bean. */
  public Vcpu withCount(@Nullable String count) {
    this.count = count;
    return this;
  }

  /** Most virtual CPUs as a number; empty if absent or no decimal number. */
  public OptionalLong count() {
    return Decimal.of(count);
  }
}
