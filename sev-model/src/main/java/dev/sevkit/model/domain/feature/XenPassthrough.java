package dev.sevkit.model.domain.feature;

import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <passthrough>}: pCI passthrough of a Xen guest. */
public final class XenPassthrough extends ModelElement {

  @XmlAttribute private @Nullable String state;

  @XmlAttribute private @Nullable String mode;

  /** An empty {@code <passthrough>}. */
  public XenPassthrough() {}

  /** {@code on} or {@code off}. Null if absent. */
  public @Nullable String getState() {
    return state;
  }

  /** Sets what {@link #getState} gives, and gives this bean. */
  public XenPassthrough withState(@Nullable String state) {
    this.state = state;
    return this;
  }

  /** What {@link #getState} means. */
  public Written<OnOff> state() {
    return Written.of(state, OnOff.class);
  }

  /** Sets what {@link #state} gives, and gives this bean. */
  public XenPassthrough withState(OnOff state) {
    return withState(state.id());
  }

  /** {@code sync_pt} or {@code share_pt}. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public XenPassthrough withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
