package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <backend>}: what does the cryptography. */
public final class CryptoBackend extends ModelElement {

  @XmlAttribute private @Nullable String model;

  @XmlAttribute private @Nullable String queues;

  /** An empty {@code <backend>}. */
  public CryptoBackend() {}

  /** {@code builtin} or {@code lkcf}. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public CryptoBackend withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** Number of queues. Null if absent. */
  public @Nullable String getQueues() {
    return queues;
  }

  /** Sets what {@link #getQueues} gives, and gives this bean. */
  public CryptoBackend withQueues(@Nullable String queues) {
    this.queues = queues;
    return this;
  }

  /** {@link #getQueues} as a number; empty if absent or not decimal. */
  public OptionalLong queues() {
    return Decimal.of(queues);
  }
}
