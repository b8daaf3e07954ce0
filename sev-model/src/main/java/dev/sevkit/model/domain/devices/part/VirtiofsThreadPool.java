package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <thread_pool>}: threads of virtiofsd, since libvirt 8.5.0. */
public final class VirtiofsThreadPool extends ModelElement {

  @XmlAttribute private @Nullable String size;

  /** An empty {@code <thread_pool>}. */
  public VirtiofsThreadPool() {}

  /** Number of threads. Null if absent. */
  public @Nullable String getSize() {
    return size;
  }

  /** Sets what {@link #getSize} gives, and gives this bean. */
  public VirtiofsThreadPool withSize(@Nullable String size) {
    this.size = size;
    return this;
  }

  /** {@link #getSize} as a number; empty if absent or not decimal. */
  public OptionalLong size() {
    return Decimal.of(size);
  }
}
