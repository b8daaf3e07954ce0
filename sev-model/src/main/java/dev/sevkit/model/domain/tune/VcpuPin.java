package dev.sevkit.model.domain.tune;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.common.NumberSet;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <vcpupin>}: host CPUs one virtual CPU may run on. */
public final class VcpuPin extends ModelElement {

  @XmlAttribute private @Nullable String vcpu;

  @XmlAttribute private @Nullable String cpuset;

  /** An empty {@code <vcpupin>}. */
  public VcpuPin() {}

  /** The virtual CPU. Null if absent. */
  public @Nullable String getVcpu() {
    return vcpu;
  }

  /** Sets what {@link #getVcpu} gives, and gives this bean. */
  public VcpuPin withVcpu(@Nullable String vcpu) {
    this.vcpu = vcpu;
    return this;
  }

  /** {@link #getVcpu} as a number; empty if absent or not decimal. */
  public OptionalLong vcpu() {
    return Decimal.of(vcpu);
  }

  /** Host CPUs. Null if absent. */
  public @Nullable String getCpuset() {
    return cpuset;
  }

  /** Sets what {@link #getCpuset} gives, and gives this bean. */
  public VcpuPin withCpuset(@Nullable String cpuset) {
    this.cpuset = cpuset;
    return this;
  }

  /** The numbers {@link #getCpuset} lists; empty if absent or not such a list. */
  public Optional<NumberSet> cpuset() {
    return Optional.ofNullable(cpuset).flatMap(NumberSet::parse);
  }
}
