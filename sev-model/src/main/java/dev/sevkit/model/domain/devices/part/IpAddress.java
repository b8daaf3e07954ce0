package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <ip>}: an IP address. */
public final class IpAddress extends ModelElement {

  @XmlAttribute private @Nullable String family;

  @XmlAttribute private @Nullable String address;

  @XmlAttribute private @Nullable String prefix;

  @XmlAttribute private @Nullable String peer;

  /** An empty {@code <ip>}. */
  public IpAddress() {}

  /** {@code ipv4} or {@code ipv6}. Null if absent. */
  public @Nullable String getFamily() {
    return family;
  }

  /** Sets what {@link #getFamily} gives, and gives this bean. */
  public IpAddress withFamily(@Nullable String family) {
    this.family = family;
    return this;
  }

  /** The address. Null if absent. */
  public @Nullable String getAddress() {
    return address;
  }

  /** Sets what {@link #getAddress} gives, and gives this bean. */
  public IpAddress withAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** Length of the network's prefix. Null if absent. */
  public @Nullable String getPrefix() {
    return prefix;
  }

  /** Sets what {@link #getPrefix} gives, and gives this bean. */
  public IpAddress withPrefix(@Nullable String prefix) {
    this.prefix = prefix;
    return this;
  }

  /** {@link #getPrefix} as a number; empty if absent or not decimal. */
  public OptionalLong prefix() {
    return Decimal.of(prefix);
  }

  /** Address of the other end. Null if absent. */
  public @Nullable String getPeer() {
    return peer;
  }

  /** Sets what {@link #getPeer} gives, and gives this bean. */
  public IpAddress withPeer(@Nullable String peer) {
    this.peer = peer;
    return this;
  }
}
