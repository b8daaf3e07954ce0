package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <timeout>}: time limit of a connection of HTTP storage. */
public final class DiskTimeout extends ModelElement {

  @XmlAttribute private @Nullable String seconds;

  /** An empty {@code <timeout>}. */
  public DiskTimeout() {}

  /** Seconds. Null if absent. */
  public @Nullable String getSeconds() {
    return seconds;
  }

  /** Sets what {@link #getSeconds} gives, and gives this bean. */
  public DiskTimeout withSeconds(@Nullable String seconds) {
    this.seconds = seconds;
    return this;
  }

  /** {@link #getSeconds} as a number; empty if absent or not decimal. */
  public OptionalLong seconds() {
    return Decimal.of(seconds);
  }
}
