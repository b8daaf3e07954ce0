package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <iothread>}: an I/O thread that serves a disk or controller. */
public final class DriverIothread extends ModelElement {

  @XmlAttribute private @Nullable String id;

  @XmlElement(name = "queue")
  private final List<DriverQueue> queues = new ArrayList<>();

  /** An empty {@code <iothread>}. */
  public DriverIothread() {}

  /** The thread. Null if absent. */
  public @Nullable String getId() {
    return id;
  }

  /** Sets what {@link #getId} gives, and gives this bean. */
  public DriverIothread withId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** {@link #getId} as a number; empty if absent or not decimal. */
  public OptionalLong id() {
    return Decimal.of(id);
  }

  /** Queues it serves. In document order, modifiable. */
  public List<DriverQueue> getQueues() {
    return queues;
  }

  /** Adds to {@link #getQueues}, and gives this bean. */
  public DriverIothread addQueue(DriverQueue queue) {
    queues.add(queue);
    return this;
  }
}
