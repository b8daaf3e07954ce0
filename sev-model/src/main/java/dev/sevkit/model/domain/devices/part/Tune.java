package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <tune>}: tuning of an interface. */
public final class Tune extends ModelElement {

  @XmlElement private @Nullable String sndbuf;

  /** An empty {@code <tune>}. */
  public Tune() {}

  /** Send buffer in bytes. Null if absent. */
  public @Nullable String getSndbuf() {
    return sndbuf;
  }

  /** Sets what {@link #getSndbuf} gives, and gives this bean. */
  public Tune withSndbuf(@Nullable String sndbuf) {
    this.sndbuf = sndbuf;
    return this;
  }

  /** {@link #getSndbuf} as a number; empty if absent or not decimal. */
  public OptionalLong sndbuf() {
    return Decimal.of(sndbuf);
  }
}
