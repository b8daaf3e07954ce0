package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <reconnect>}: whether a lost connection is made again. */
public final class DeviceReconnect extends ModelElement {

  @XmlAttribute private @Nullable String enabled;

  @XmlAttribute private @Nullable String timeout;

  @XmlAttribute private @Nullable String delay;

  /** An empty {@code <reconnect>}. */
  public DeviceReconnect() {}

  /** {@code yes} to connect again. Null if absent. */
  public @Nullable String getEnabled() {
    return enabled;
  }

  /** Sets what {@link #getEnabled} gives, and gives this bean. */
  public DeviceReconnect withEnabled(@Nullable String enabled) {
    this.enabled = enabled;
    return this;
  }

  /** What {@link #getEnabled} means. */
  public Written<YesNo> enabled() {
    return Written.of(enabled, YesNo.class);
  }

  /** Sets what {@link #enabled} gives, and gives this bean. */
  public DeviceReconnect withEnabled(YesNo enabled) {
    return withEnabled(enabled.id());
  }

  /** Seconds until then. Null if absent. */
  public @Nullable String getTimeout() {
    return timeout;
  }

  /** Sets what {@link #getTimeout} gives, and gives this bean. */
  public DeviceReconnect withTimeout(@Nullable String timeout) {
    this.timeout = timeout;
    return this;
  }

  /** {@link #getTimeout} as a number; empty if absent or not decimal. */
  public OptionalLong timeout() {
    return Decimal.of(timeout);
  }

  /** Milliseconds until then, since libvirt 11.2.0. Null if absent. */
  public @Nullable String getDelay() {
    return delay;
  }

  /** Sets what {@link #getDelay} gives, and gives this bean. */
  public DeviceReconnect withDelay(@Nullable String delay) {
    this.delay = delay;
    return this;
  }

  /** {@link #getDelay} as a number; empty if absent or not decimal. */
  public OptionalLong delay() {
    return Decimal.of(delay);
  }
}
