package dev.sevkit.model.domain.feature;

import dev.sevkit.model.domain.common.Flag;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <stimer>}: synthetic timers. */
public final class HypervStimer extends ModelElement {

  @XmlAttribute private @Nullable String state;

  @XmlElement private @Nullable Flag direct;

  /** An empty {@code <stimer>}. */
  public HypervStimer() {}

  /** {@code on} or {@code off}. Null if absent. */
  public @Nullable String getState() {
    return state;
  }

  /** Sets what {@link #getState} gives, and gives this bean. */
  public HypervStimer withState(@Nullable String state) {
    this.state = state;
    return this;
  }

  /** What {@link #getState} means. */
  public Written<OnOff> state() {
    return Written.of(state, OnOff.class);
  }

  /** Sets what {@link #state} gives, and gives this bean. */
  public HypervStimer withState(OnOff state) {
    return withState(state.id());
  }

  /** Timers that interrupt without a message. Null if absent. */
  public @Nullable Flag getDirect() {
    return direct;
  }

  /** Sets what {@link #getDirect} gives, and gives this bean. */
  public HypervStimer withDirect(@Nullable Flag direct) {
    this.direct = direct;
    return this;
  }
}
