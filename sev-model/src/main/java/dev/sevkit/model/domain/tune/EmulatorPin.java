package dev.sevkit.model.domain.tune;

import dev.sevkit.model.domain.common.NumberSet;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <emulatorpin>}: host CPUs QEMU's own threads may run on. */
public final class EmulatorPin extends ModelElement {

  @XmlAttribute private @Nullable String cpuset;

  /** An empty {@code <emulatorpin>}. */
  public EmulatorPin() {}

  /** Host CPUs. Null if absent. */
  public @Nullable String getCpuset() {
    return cpuset;
  }

  /** Sets what {@link #getCpuset} gives, and gives this bean. */
  public EmulatorPin withCpuset(@Nullable String cpuset) {
    this.cpuset = cpuset;
    return this;
  }

  /** The numbers {@link #getCpuset} lists; empty if absent or not such a list. */
  public Optional<NumberSet> cpuset() {
    return Optional.ofNullable(cpuset).flatMap(NumberSet::parse);
  }
}
