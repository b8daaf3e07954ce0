package dev.sevkit.model.domain.feature;

import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <vendor_id>}: vendor id of the hypervisor. */
public final class HypervVendorId extends ModelElement {

  @XmlAttribute private @Nullable String state;

  @XmlAttribute private @Nullable String value;

  /** An empty {@code <vendor_id>}. */
  public HypervVendorId() {}

  /** {@code on} or {@code off}. Null if absent. */
  public @Nullable String getState() {
    return state;
  }

  /** Sets what {@link #getState} gives, and gives this bean. */
  public HypervVendorId withState(@Nullable String state) {
    this.state = state;
    return this;
  }

  /** What {@link #getState} means. */
  public Written<OnOff> state() {
    return Written.of(state, OnOff.class);
  }

  /** Sets what {@link #state} gives, and gives this bean. */
  public HypervVendorId withState(OnOff state) {
    return withState(state.id());
  }

  /** The id, up to twelve characters. Null if absent. */
  public @Nullable String getValue() {
    return value;
  }

  /** Sets what {@link #getValue} gives, and gives this bean. */
  public HypervVendorId withValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
