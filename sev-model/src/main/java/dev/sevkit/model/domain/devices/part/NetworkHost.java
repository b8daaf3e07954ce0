package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.NetworkTransport;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <host>}: a server of network storage. */
public final class NetworkHost extends ModelElement {

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String port;

  @XmlAttribute private @Nullable String transport;

  @XmlAttribute private @Nullable String socket;

  /** An empty {@code <host>}. */
  public NetworkHost() {}

  /** Host name or address. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public NetworkHost withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Port. Null if absent. */
  public @Nullable String getPort() {
    return port;
  }

  /** Sets what {@link #getPort} gives, and gives this bean. */
  public NetworkHost withPort(@Nullable String port) {
    this.port = port;
    return this;
  }

  /** {@link #getPort} as a number; empty if absent or not decimal. */
  public OptionalLong port() {
    return Decimal.of(port);
  }

  /** How it is reached. Null if absent. */
  public @Nullable String getTransport() {
    return transport;
  }

  /** Sets what {@link #getTransport} gives, and gives this bean. */
  public NetworkHost withTransport(@Nullable String transport) {
    this.transport = transport;
    return this;
  }

  /** What {@link #getTransport} means. */
  public Written<NetworkTransport> transport() {
    return Written.of(transport, NetworkTransport.class);
  }

  /** Sets what {@link #transport} gives, and gives this bean. */
  public NetworkHost withTransport(NetworkTransport transport) {
    return withTransport(transport.id());
  }

  /** Path of a UNIX socket. Null if absent. */
  public @Nullable String getSocket() {
    return socket;
  }

  /** Sets what {@link #getSocket} gives, and gives this bean. */
  public NetworkHost withSocket(@Nullable String socket) {
    this.socket = socket;
    return this;
  }
}
