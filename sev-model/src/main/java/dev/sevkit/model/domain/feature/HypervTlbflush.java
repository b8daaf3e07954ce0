package dev.sevkit.model.domain.feature;

import dev.sevkit.model.domain.common.Flag;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <tlbflush>}: flushes of the TLB by hypercall. */
@XmlType(propOrder = {"direct", "extended"})
public final class HypervTlbflush extends ModelElement {

  @XmlAttribute private @Nullable String state;

  @XmlElement private @Nullable Flag direct;

  @XmlElement private @Nullable Flag extended;

  /** An empty {@code <tlbflush>}. */
  public HypervTlbflush() {}

  /** {@code on} or {@code off}. Null if absent. */
  public @Nullable String getState() {
    return state;
  }

  /** Sets what {@link #getState} gives, and gives this bean. */
  public HypervTlbflush withState(@Nullable String state) {
    this.state = state;
    return this;
  }

  /** What {@link #getState} means. */
  public Written<OnOff> state() {
    return Written.of(state, OnOff.class);
  }

  /** Sets what {@link #state} gives, and gives this bean. */
  public HypervTlbflush withState(OnOff state) {
    return withState(state.id());
  }

  /** Flushes of nested guests, since libvirt 11.0.0. Null if absent. */
  public @Nullable Flag getDirect() {
    return direct;
  }

  /** Sets what {@link #getDirect} gives, and gives this bean. */
  public HypervTlbflush withDirect(@Nullable Flag direct) {
    this.direct = direct;
    return this;
  }

  /** Flushes of single ranges, since libvirt 11.0.0. Null if absent. */
  public @Nullable Flag getExtended() {
    return extended;
  }

  /** Sets what {@link #getExtended} gives, and gives this bean. */
  public HypervTlbflush withExtended(@Nullable Flag extended) {
    this.extended = extended;
    return this;
  }
}
