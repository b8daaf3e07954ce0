package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <iqn>}: an iSCSI qualified name. */
public final class InitiatorName extends ModelElement {

  @XmlAttribute private @Nullable String name;

  /** An empty {@code <iqn>}. */
  public InitiatorName() {}

  /** The name. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public InitiatorName withName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
