package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <initiator>}: name of an iSCSI initiator. */
public final class Initiator extends ModelElement {

  @XmlElement private @Nullable InitiatorName iqn;

  /** An empty {@code <initiator>}. */
  public Initiator() {}

  /** The name. Null if absent. */
  public @Nullable InitiatorName getIqn() {
    return iqn;
  }

  /** Sets what {@link #getIqn} gives, and gives this bean. */
  public Initiator withIqn(@Nullable InitiatorName iqn) {
    this.iqn = iqn;
    return this;
  }
}
