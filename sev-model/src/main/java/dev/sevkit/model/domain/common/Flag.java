package dev.sevkit.model.domain.common;

import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * {@code <locked>}: an element that says something by being there, such as {@code <locked/>} or
 * {@code <acpi/>}, with the state some of them carry.
 */
public final class Flag extends ModelElement {

  @XmlAttribute private @Nullable String state;

  /** An empty {@code <locked>}. */
  public Flag() {}

  /** {@code on} or {@code off}; present without it means on. Null if absent. */
  public @Nullable String getState() {
    return state;
  }

  /** Sets what {@link #getState} gives, and gives this bean. */
  public Flag withState(@Nullable String state) {
    this.state = state;
    return this;
  }

  /** What {@link #getState} means. */
  public Written<OnOff> state() {
    return Written.of(state, OnOff.class);
  }

  /** Sets what {@link #state} gives, and gives this bean. */
  public Flag withState(OnOff state) {
    return withState(state.id());
  }

  /** Whether it is not switched off: an element without a state is on. */
  public boolean isOn() {
    return !"off".equals(state);
  }
}
