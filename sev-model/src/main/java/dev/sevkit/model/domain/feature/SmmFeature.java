package dev.sevkit.model.domain.feature;

import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <smm>}: system Management Mode, which SEV-ES and SEV-SNP guests cannot have. */
public final class SmmFeature extends ModelElement {

  @XmlAttribute private @Nullable String state;

  @XmlElement private @Nullable MemoryAmount tseg;

  /** An empty {@code <smm>}. */
  public SmmFeature() {}

  /** {@code on} or {@code off}. Null if absent. */
  public @Nullable String getState() {
    return state;
  }

  /** Sets what {@link #getState} gives, and gives this bean. */
  public SmmFeature withState(@Nullable String state) {
    this.state = state;
    return this;
  }

  /** What {@link #getState} means. */
  public Written<OnOff> state() {
    return Written.of(state, OnOff.class);
  }

  /** Sets what {@link #state} gives, and gives this bean. */
  public SmmFeature withState(OnOff state) {
    return withState(state.id());
  }

  /** Size of its memory. Null if absent. */
  public @Nullable MemoryAmount getTseg() {
    return tseg;
  }

  /** Sets what {@link #getTseg} gives, and gives this bean. */
  public SmmFeature withTseg(@Nullable MemoryAmount tseg) {
    this.tseg = tseg;
    return this;
  }

  /** Whether it is not switched off: an element without a state is on. */
  public boolean isOn() {
    return !"off".equals(state);
  }
}
