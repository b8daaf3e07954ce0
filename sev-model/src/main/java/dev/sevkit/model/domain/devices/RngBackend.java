package dev.sevkit.model.domain.devices;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** {@code <backend>} of a random number generator: where the host takes random bytes from. */
public final class RngBackend extends ModelElement {

  @XmlAttribute private @Nullable String model;

  @XmlAttribute private @Nullable String type;

  @XmlValue private @Nullable String source;

  /** An empty {@code <backend>}. */
  public RngBackend() {}

  /** {@code random}, {@code egd} or {@code builtin}. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives. */
  public void setModel(@Nullable String model) {
    this.model = model;
  }

  /** How an entropy daemon is reached. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable String type) {
    this.type = type;
  }

  /** Path of the source, of model random. Null if absent. */
  public @Nullable String getSource() {
    return source;
  }

  /** Sets what {@link #getSource} gives. */
  public void setSource(@Nullable String source) {
    this.source = source;
  }
}
