package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <coalesce>}: interrupt moderation of an interface of the host. */
public final class Coalesce extends ModelElement {

  @XmlElement private @Nullable CoalesceRx rx;

  /** An empty {@code <coalesce>}. */
  public Coalesce() {}

  /** Receiving. Null if absent. */
  public @Nullable CoalesceRx getRx() {
    return rx;
  }

  /** Sets what {@link #getRx} gives, and gives this bean. */
  public Coalesce withRx(@Nullable CoalesceRx rx) {
    this.rx = rx;
    return this;
  }
}
