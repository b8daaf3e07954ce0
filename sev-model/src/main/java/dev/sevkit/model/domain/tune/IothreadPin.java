package dev.sevkit.model.domain.tune;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.common.NumberSet;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <iothreadpin>}: host CPUs one I/O thread may run on. */
public final class IothreadPin extends ModelElement {

  @XmlAttribute private @Nullable String iothread;

  @XmlAttribute private @Nullable String cpuset;

  /** An empty {@code <iothreadpin>}. */
  public IothreadPin() {}

  /** The I/O thread. Null if absent. */
  public @Nullable String getIothread() {
    return iothread;
  }

  /** Sets what {@link #getIothread} gives, and gives this bean. */
  public IothreadPin withIothread(@Nullable String iothread) {
    this.iothread = iothread;
    return this;
  }

  /** {@link #getIothread} as a number; empty if absent or not decimal. */
  public OptionalLong iothread() {
    return Decimal.of(iothread);
  }

  /** Host CPUs. Null if absent. */
  public @Nullable String getCpuset() {
    return cpuset;
  }

  /** Sets what {@link #getCpuset} gives, and gives this bean. */
  public IothreadPin withCpuset(@Nullable String cpuset) {
    this.cpuset = cpuset;
    return this;
  }

  /** The numbers {@link #getCpuset} lists; empty if absent or not such a list. */
  public Optional<NumberSet> cpuset() {
    return Optional.ofNullable(cpuset).flatMap(NumberSet::parse);
  }
}
