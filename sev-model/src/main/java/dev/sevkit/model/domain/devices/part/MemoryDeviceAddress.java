package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Hexadecimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <address>}: guest address of a virtio memory device. */
public final class MemoryDeviceAddress extends ModelElement {

  @XmlAttribute private @Nullable String base;

  /** An empty {@code <address>}. */
  public MemoryDeviceAddress() {}

  /** The address. Null if absent. */
  public @Nullable String getBase() {
    return base;
  }

  /** Sets what {@link #getBase} gives, and gives this bean. */
  public MemoryDeviceAddress withBase(@Nullable String base) {
    this.base = base;
    return this;
  }

  /** {@link #getBase} as a number; empty if absent or not hexadecimal. */
  public OptionalLong base() {
    return Hexadecimal.of(base);
  }
}
