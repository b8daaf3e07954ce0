package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <alias>}: name of a device inside QEMU. */
public final class Alias extends ModelElement {

  @XmlAttribute private @Nullable String name;

  /** An empty {@code <alias>}. */
  public Alias() {}

  /** The name; one of the user's own begins with {@code ua-}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public Alias withName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
