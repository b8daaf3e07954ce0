package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** {@code <iothreads>}: i/O threads that serve one disk or controller, since libvirt 10.0.0. */
public final class DriverIothreads extends ModelElement {

  @XmlElement(name = "iothread")
  private final List<DriverIothread> iothreads = new ArrayList<>();

  /** An empty {@code <iothreads>}. */
  public DriverIothreads() {}

  /** The threads. In document order, modifiable. */
  public List<DriverIothread> getIothreads() {
    return iothreads;
  }

  /** Adds to {@link #getIothreads}, and gives this bean. */
  public DriverIothreads addIothread(DriverIothread iothread) {
    iothreads.add(iothread);
    return this;
  }
}
