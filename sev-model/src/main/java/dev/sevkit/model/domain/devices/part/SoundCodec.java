package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <codec>}: a codec of a sound card. */
public final class SoundCodec extends ModelElement {

  @XmlAttribute private @Nullable String type;

  /** An empty {@code <codec>}. */
  public SoundCodec() {}

  /** {@code duplex}, {@code micro} or {@code output}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public SoundCodec withType(@Nullable String type) {
    this.type = type;
    return this;
  }
}
