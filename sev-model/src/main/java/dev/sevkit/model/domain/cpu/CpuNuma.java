package dev.sevkit.model.domain.cpu;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <numa>}: NUMA nodes of the guest. */
@XmlType(propOrder = {"cells", "interconnects"})
public final class CpuNuma extends ModelElement {

  @XmlElement(name = "cell")
  private final List<NumaCell> cells = new ArrayList<>();

  @XmlElement private @Nullable NumaInterconnects interconnects;

  /** An empty {@code <numa>}. */
  public CpuNuma() {}

  /** The nodes. In document order, modifiable. */
  public List<NumaCell> getCells() {
    return cells;
  }

  /** Adds to {@link #getCells}, and gives this bean. */
  public CpuNuma addCell(NumaCell cell) {
    cells.add(cell);
    return this;
  }

  /** Latencies and bandwidths between them. Null if absent. */
  public @Nullable NumaInterconnects getInterconnects() {
    return interconnects;
  }

  /** Sets what {@link #getInterconnects} gives, and gives this bean. */
  public CpuNuma withInterconnects(@Nullable NumaInterconnects interconnects) {
    this.interconnects = interconnects;
    return this;
  }
}
