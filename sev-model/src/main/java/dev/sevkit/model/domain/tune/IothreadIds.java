package dev.sevkit.model.domain.tune;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** {@code <iothreadids>}: the I/O threads singly. */
public final class IothreadIds extends ModelElement {

  @XmlElement(name = "iothread")
  private final List<Iothread> iothreads = new ArrayList<>();

  /** An empty {@code <iothreadids>}. */
  public IothreadIds() {}

  /** The threads. In document order, modifiable. */
  public List<Iothread> getIothreads() {
    return iothreads;
  }

  /** Adds to {@link #getIothreads}, and gives this bean. */
  public IothreadIds addIothread(Iothread iothread) {
    iothreads.add(iothread);
    return this;
  }
}
