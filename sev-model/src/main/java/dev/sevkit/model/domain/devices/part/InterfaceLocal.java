package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <local>}: own end of a UDP tunnel. */
public final class InterfaceLocal extends ModelElement {

  @XmlAttribute private @Nullable String address;

  @XmlAttribute private @Nullable String port;

  /** An empty {@code <local>}. */
  public InterfaceLocal() {}

  /** Address. Null if absent. */
  public @Nullable String getAddress() {
    return address;
  }

  /** Sets what {@link #getAddress} gives, and gives this bean. */
  public InterfaceLocal withAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** Port. Null if absent. */
  public @Nullable String getPort() {
    return port;
  }

  /** Sets what {@link #getPort} gives, and gives this bean. */
  public InterfaceLocal withPort(@Nullable String port) {
    this.port = port;
    return this;
  }

  /** {@link #getPort} as a number; empty if absent or not decimal. */
  public OptionalLong port() {
    return Decimal.of(port);
  }
}
