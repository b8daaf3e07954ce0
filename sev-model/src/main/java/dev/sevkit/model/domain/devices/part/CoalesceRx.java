package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <rx>}: receiving. */
public final class CoalesceRx extends ModelElement {

  @XmlElement private @Nullable CoalesceFrames frames;

  /** An empty {@code <rx>}. */
  public CoalesceRx() {}

  /** Frames handed on together. Null if absent. */
  public @Nullable CoalesceFrames getFrames() {
    return frames;
  }

  /** Sets what {@link #getFrames} gives, and gives this bean. */
  public CoalesceRx withFrames(@Nullable CoalesceFrames frames) {
    this.frames = frames;
    return this;
  }
}
