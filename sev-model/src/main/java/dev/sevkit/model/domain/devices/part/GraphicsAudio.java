package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <audio>}: audio device of a display or sound card. */
public final class GraphicsAudio extends ModelElement {

  @XmlAttribute private @Nullable String id;

  /** An empty {@code <audio>}. */
  public GraphicsAudio() {}

  /** Id of the {@code <audio>} element. Null if absent. */
  public @Nullable String getId() {
    return id;
  }

  /** Sets what {@link #getId} gives, and gives this bean. */
  public GraphicsAudio withId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** {@link #getId} as a number; empty if absent or not decimal. */
  public OptionalLong id() {
    return Decimal.of(id);
  }
}
