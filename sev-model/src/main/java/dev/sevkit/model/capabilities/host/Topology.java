package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code <topology>} of {@code <host>}: its NUMA nodes. */
public final class Topology extends ModelElement {

  @XmlElement private @Nullable Cells cells;

  @XmlElement private @Nullable Interconnects interconnects;

  /** An empty {@code <topology>}. */
  public Topology() {}

  /** The nodes. Null if absent. */
  public @Nullable Cells getCells() {
    return cells;
  }

  /** Sets what {@link #getCells} gives, and gives this bean. */
  public Topology withCells(@Nullable Cells cells) {
    this.cells = cells;
    return this;
  }

  /** What they pay to reach one another. Null if absent. */
  public @Nullable Interconnects getInterconnects() {
    return interconnects;
  }

  /** Sets what {@link #getInterconnects} gives, and gives this bean. */
  public Topology withInterconnects(@Nullable Interconnects interconnects) {
    this.interconnects = interconnects;
    return this;
  }

  /** The nodes; none if not reported. */
  public Stream<Cell> nodes() {
    return Optional.ofNullable(cells).stream().flatMap(all -> all.getCells().stream());
  }
}
