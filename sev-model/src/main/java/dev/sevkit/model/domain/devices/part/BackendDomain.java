package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <backenddomain>}: domain that serves an interface, of Xen. */
public final class BackendDomain extends ModelElement {

  @XmlAttribute private @Nullable String name;

  /** An empty {@code <backenddomain>}. */
  public BackendDomain() {}

  /** Its name. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public BackendDomain withName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
