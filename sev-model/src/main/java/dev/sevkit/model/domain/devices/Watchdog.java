package dev.sevkit.model.domain.devices;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <watchdog>}: a watchdog. */
public final class Watchdog extends Device {

  @XmlAttribute private @Nullable String model;

  @XmlAttribute private @Nullable String action;

  /** An empty {@code <watchdog>}. */
  public Watchdog() {}

  /** {@code itco}, {@code i6300esb} and others. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives. */
  public void setModel(@Nullable String model) {
    this.model = model;
  }

  /** What happens when it fires; {@code reset} when absent. Null if absent. */
  public @Nullable String getAction() {
    return action;
  }

  /** Sets what {@link #getAction} gives. */
  public void setAction(@Nullable String action) {
    this.action = action;
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }
}
