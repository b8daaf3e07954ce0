package dev.sevkit.model.domain.feature;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <spinlocks>}: spin locks that tell the hypervisor they wait. */
public final class HypervSpinlocks extends ModelElement {

  @XmlAttribute private @Nullable String state;

  @XmlAttribute private @Nullable String retries;

  /** An empty {@code <spinlocks>}. */
  public HypervSpinlocks() {}

  /** {@code on} or {@code off}. Null if absent. */
  public @Nullable String getState() {
    return state;
  }

  /** Sets what {@link #getState} gives, and gives this bean. */
  public HypervSpinlocks withState(@Nullable String state) {
    this.state = state;
    return this;
  }

  /** What {@link #getState} means. */
  public Written<OnOff> state() {
    return Written.of(state, OnOff.class);
  }

  /** Sets what {@link #state} gives, and gives this bean. */
  public HypervSpinlocks withState(OnOff state) {
    return withState(state.id());
  }

  /** Tries before, 4095 or more. Null if absent. */
  public @Nullable String getRetries() {
    return retries;
  }

  /** Sets what {@link #getRetries} gives, and gives this bean. */
  public HypervSpinlocks withRetries(@Nullable String retries) {
    this.retries = retries;
    return this;
  }

  /** {@link #getRetries} as a number; empty if absent or not decimal. */
  public OptionalLong retries() {
    return Decimal.of(retries);
  }
}
