package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.ListenType;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <listen>}: where a display listens. */
public final class GraphicsListen extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String address;

  @XmlAttribute private @Nullable String network;

  @XmlAttribute private @Nullable String socket;

  /** An empty {@code <listen>}. */
  public GraphicsListen() {}

  /** How. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public GraphicsListen withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<ListenType> type() {
    return Written.of(type, ListenType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public GraphicsListen withType(ListenType type) {
    return withType(type.id());
  }

  /** Address, of type {@code address}. Null if absent. */
  public @Nullable String getAddress() {
    return address;
  }

  /** Sets what {@link #getAddress} gives, and gives this bean. */
  public GraphicsListen withAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** Virtual network, of type {@code network}. Null if absent. */
  public @Nullable String getNetwork() {
    return network;
  }

  /** Sets what {@link #getNetwork} gives, and gives this bean. */
  public GraphicsListen withNetwork(@Nullable String network) {
    this.network = network;
    return this;
  }

  /** Path, of type {@code socket}. Null if absent. */
  public @Nullable String getSocket() {
    return socket;
  }

  /** Sets what {@link #getSocket} gives, and gives this bean. */
  public GraphicsListen withSocket(@Nullable String socket) {
    this.socket = socket;
    return this;
  }
}
