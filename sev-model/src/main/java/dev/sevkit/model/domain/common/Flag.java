package dev.sevkit.model.domain.common;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * An element that says something by being there, such as {@code <locked/>} or {@code <acpi/>}, with
 * the state some of them carry.
 */
public final class Flag extends ModelElement {

  @XmlAttribute private @Nullable String state;

  @XmlAttribute private @Nullable String driver;

  /** An empty {@code <locked>}. */
  public Flag() {}

  /** {@code on} or {@code off}; present without it means on. Null if absent. */
  public @Nullable String getState() {
    return state;
  }

  /** Sets what {@link #getState} gives. */
  public void setState(@Nullable String state) {
    this.state = state;
  }

  /** Implementation, of {@code <ioapic>} only: {@code kvm} or {@code qemu}. Null if absent. */
  public @Nullable String getDriver() {
    return driver;
  }

  /** Sets what {@link #getDriver} gives. */
  public void setDriver(@Nullable String driver) {
    this.driver = driver;
  }

  /** Whether it is not switched off: an element without a state is on. */
  public boolean isOn() {
    return !"off".equals(state);
  }
}
