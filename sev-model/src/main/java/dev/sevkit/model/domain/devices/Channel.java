package dev.sevkit.model.domain.devices;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <channel>}: a channel between guest and host. */
public final class Channel extends Device {

  @XmlAttribute private @Nullable String type;

  @XmlElement private @Nullable DeviceTarget target;

  /** An empty {@code <channel>}. */
  public Channel() {}

  /** What stands behind it. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable String type) {
    this.type = type;
  }

  /** How the guest sees it. Null if absent. */
  public @Nullable DeviceTarget getTarget() {
    return target;
  }

  /** Sets what {@link #getTarget} gives. */
  public void setTarget(@Nullable DeviceTarget target) {
    this.target = target;
  }
}
