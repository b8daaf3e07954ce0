package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <target>}: how the guest sees a character device. */
public final class CharacterTarget extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String port;

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String address;

  @XmlAttribute private @Nullable String state;

  @XmlElement private @Nullable CharacterTargetModel model;

  /** An empty {@code <target>}. */
  public CharacterTarget() {}

  /** Kind, such as {@code virtio} or {@code isa-serial}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public CharacterTarget withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Port number. Null if absent. */
  public @Nullable String getPort() {
    return port;
  }

  /** Sets what {@link #getPort} gives, and gives this bean. */
  public CharacterTarget withPort(@Nullable String port) {
    this.port = port;
    return this;
  }

  /** {@link #getPort} as a number; empty if absent or not decimal. */
  public OptionalLong port() {
    return Decimal.of(port);
  }

  /** Name of a channel, such as {@code org.qemu.guest_agent.0}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public CharacterTarget withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Address of a guestfwd channel. Null if absent. */
  public @Nullable String getAddress() {
    return address;
  }

  /** Sets what {@link #getAddress} gives, and gives this bean. */
  public CharacterTarget withAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** {@code connected} or {@code disconnected}; in live documents. Null if absent. */
  public @Nullable String getState() {
    return state;
  }

  /** Sets what {@link #getState} gives, and gives this bean. */
  public CharacterTarget withState(@Nullable String state) {
    this.state = state;
    return this;
  }

  /** Model of a serial port. Null if absent. */
  public @Nullable CharacterTargetModel getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public CharacterTarget withModel(@Nullable CharacterTargetModel model) {
    this.model = model;
    return this;
  }
}
