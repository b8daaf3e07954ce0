package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.capabilities.Quantity;
import dev.sevkit.model.capabilities.WholeNumber;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code <cell>}: a NUMA node of the host. */
public final class Cell extends ModelElement {

  @XmlAttribute private @Nullable String id;

  @XmlElement private @Nullable Quantity memory;

  @XmlElement private final List<Pages> pages = new ArrayList<>();

  @XmlElementWrapper
  @XmlElement(name = "sibling")
  private @Nullable List<Sibling> distances;

  @XmlElement(name = "cache")
  private final List<NumaCache> caches = new ArrayList<>();

  @XmlElement private @Nullable CellCpus cpus;

  /** An empty {@code <cell>}. */
  public Cell() {}

  /** Number of the node. Null if absent. */
  public @Nullable String getId() {
    return id;
  }

  /** Sets what {@link #getId} gives, and gives this bean. */
  public Cell withId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** Its memory. Null if absent. */
  public @Nullable Quantity getMemory() {
    return memory;
  }

  /** Sets what {@link #getMemory} gives, and gives this bean. */
  public Cell withMemory(@Nullable Quantity memory) {
    this.memory = memory;
    return this;
  }

  /** How its memory is divided into pages. In document order, modifiable. */
  public List<Pages> getPages() {
    return pages;
  }

  /** How far each node is, itself included. In document order. Null if absent. */
  public @Nullable List<Sibling> getDistances() {
    return distances;
  }

  /** Sets what {@link #getDistances} gives, and gives this bean. */
  public Cell withDistances(@Nullable List<Sibling> distances) {
    this.distances = distances == null ? null : new ArrayList<>(distances);
    return this;
  }

  /** Its memory side caches. In document order, modifiable. */
  public List<NumaCache> getCaches() {
    return caches;
  }

  /** Its logical CPUs. Null if absent. */
  public @Nullable CellCpus getCpus() {
    return cpus;
  }

  /** Sets what {@link #getCpus} gives, and gives this bean. */
  public Cell withCpus(@Nullable CellCpus cpus) {
    this.cpus = cpus;
    return this;
  }

  /** Its memory; empty if not reported. */
  public Optional<MemorySize> size() {
    return Optional.ofNullable(memory).flatMap(Quantity::size);
  }

  /** How far another node is, 10 to the node itself; empty if not reported. */
  public Optional<Integer> distanceTo(int node) {
    return Stream.ofNullable(distances)
        .flatMap(List::stream)
        .filter(sibling -> Integer.toString(node).equals(sibling.getId()))
        .flatMap(sibling -> Optional.ofNullable(sibling.getValue()).stream())
        .findFirst()
        .flatMap(WholeNumber::parseInt);
  }

  /** Number of its logical CPUs, as they are listed; 0 if they are not. */
  public int cpuCount() {
    return cpus == null ? 0 : cpus.getCpus().size();
  }
}
