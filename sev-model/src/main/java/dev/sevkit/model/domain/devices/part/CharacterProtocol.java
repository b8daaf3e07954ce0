package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <protocol>}: what is spoken over a TCP connection. */
public final class CharacterProtocol extends ModelElement {

  @XmlAttribute private @Nullable String type;

  /** An empty {@code <protocol>}. */
  public CharacterProtocol() {}

  /** {@code raw}, {@code telnet}, {@code telnets} or {@code tls}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public CharacterProtocol withType(@Nullable String type) {
    this.type = type;
    return this;
  }
}
