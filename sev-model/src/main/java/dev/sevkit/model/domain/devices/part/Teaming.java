package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <teaming>}: failover between a virtio card and a host device, since libvirt 6.1.0. */
public final class Teaming extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String persistent;

  /** An empty {@code <teaming>}. */
  public Teaming() {}

  /** {@code persistent} or {@code transient}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Teaming withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Alias of the persistent card. Null if absent. */
  public @Nullable String getPersistent() {
    return persistent;
  }

  /** Sets what {@link #getPersistent} gives, and gives this bean. */
  public Teaming withPersistent(@Nullable String persistent) {
    this.persistent = persistent;
    return this;
  }
}
