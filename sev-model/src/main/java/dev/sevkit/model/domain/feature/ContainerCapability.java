package dev.sevkit.model.domain.feature;

import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <mknod>}: a capability of a container. */
public final class ContainerCapability extends ModelElement {

  @XmlAttribute private @Nullable String state;

  /** An empty {@code <mknod>}. */
  public ContainerCapability() {}

  /** {@code on} or {@code off}. Null if absent. */
  public @Nullable String getState() {
    return state;
  }

  /** Sets what {@link #getState} gives, and gives this bean. */
  public ContainerCapability withState(@Nullable String state) {
    this.state = state;
    return this;
  }

  /** What {@link #getState} means. */
  public Written<OnOff> state() {
    return Written.of(state, OnOff.class);
  }

  /** Sets what {@link #state} gives, and gives this bean. */
  public ContainerCapability withState(OnOff state) {
    return withState(state.id());
  }
}
