package dev.sevkit.model.domain.tune;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <numatune>}: NUMA nodes of the host that memory comes from. */
@XmlType(propOrder = {"memory", "memnodes"})
public final class Numatune extends ModelElement {

  @XmlElement private @Nullable NumaMemory memory;

  @XmlElement(name = "memnode")
  private final List<NumaMemnode> memnodes = new ArrayList<>();

  /** An empty {@code <numatune>}. */
  public Numatune() {}

  /** For all memory. Null if absent. */
  public @Nullable NumaMemory getMemory() {
    return memory;
  }

  /** Sets what {@link #getMemory} gives, and gives this bean. */
  public Numatune withMemory(@Nullable NumaMemory memory) {
    this.memory = memory;
    return this;
  }

  /** For single nodes of the guest. In document order, modifiable. */
  public List<NumaMemnode> getMemnodes() {
    return memnodes;
  }

  /** Adds to {@link #getMemnodes}, and gives this bean. */
  public Numatune addMemnode(NumaMemnode memnode) {
    memnodes.add(memnode);
    return this;
  }
}
