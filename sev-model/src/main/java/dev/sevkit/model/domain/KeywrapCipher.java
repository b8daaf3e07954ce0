package dev.sevkit.model.domain;

import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <cipher>}: a cipher of key wrapping. */
public final class KeywrapCipher extends ModelElement {

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String state;

  /** An empty {@code <cipher>}. */
  public KeywrapCipher() {}

  /** {@code aes} or {@code dea}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public KeywrapCipher withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** {@code on} or {@code off}. Null if absent. */
  public @Nullable String getState() {
    return state;
  }

  /** Sets what {@link #getState} gives, and gives this bean. */
  public KeywrapCipher withState(@Nullable String state) {
    this.state = state;
    return this;
  }

  /** What {@link #getState} means. */
  public Written<OnOff> state() {
    return Written.of(state, OnOff.class);
  }

  /** Sets what {@link #state} gives, and gives this bean. */
  public KeywrapCipher withState(OnOff state) {
    return withState(state.id());
  }
}
