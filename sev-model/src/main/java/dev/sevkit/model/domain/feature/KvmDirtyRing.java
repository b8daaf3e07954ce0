package dev.sevkit.model.domain.feature;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <dirty-ring>}: dirty pages tracked in rings, since libvirt 8.0.0. */
public final class KvmDirtyRing extends ModelElement {

  @XmlAttribute private @Nullable String state;

  @XmlAttribute private @Nullable String size;

  /** An empty {@code <dirty-ring>}. */
  public KvmDirtyRing() {}

  /** {@code on} or {@code off}. Null if absent. */
  public @Nullable String getState() {
    return state;
  }

  /** Sets what {@link #getState} gives, and gives this bean. */
  public KvmDirtyRing withState(@Nullable String state) {
    this.state = state;
    return this;
  }

  /** What {@link #getState} means. */
  public Written<OnOff> state() {
    return Written.of(state, OnOff.class);
  }

  /** Sets what {@link #state} gives, and gives this bean. */
  public KvmDirtyRing withState(OnOff state) {
    return withState(state.id());
  }

  /** Entries of a ring. Null if absent. */
  public @Nullable String getSize() {
    return size;
  }

  /** Sets what {@link #getSize} gives, and gives this bean. */
  public KvmDirtyRing withSize(@Nullable String size) {
    this.size = size;
    return this;
  }

  /** {@link #getSize} as a number; empty if absent or not decimal. */
  public OptionalLong size() {
    return Decimal.of(size);
  }
}
