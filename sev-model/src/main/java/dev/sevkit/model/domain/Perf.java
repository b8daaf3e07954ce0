package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** {@code <perf>}: performance events counted for the domain. */
public final class Perf extends ModelElement {

  @XmlElement(name = "event")
  private final List<PerfEvent> events = new ArrayList<>();

  /** An empty {@code <perf>}. */
  public Perf() {}

  /** The events. In document order, modifiable. */
  public List<PerfEvent> getEvents() {
    return events;
  }

  /** Adds to {@link #getEvents}, and gives this bean. */
  public Perf addEvent(PerfEvent event) {
    events.add(event);
    return this;
  }
}
