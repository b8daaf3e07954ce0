package dev.sevkit.model.domain.cpu;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.common.NumberSet;
import dev.sevkit.model.domain.word.MemoryAccessMode;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <cell>}: a NUMA node of the guest. */
@XmlType(propOrder = {"distances", "caches"})
public final class NumaCell extends ModelElement {

  @XmlAttribute private @Nullable String id;

  @XmlAttribute private @Nullable String cpus;

  @XmlAttribute private @Nullable String memory;

  @XmlAttribute private @Nullable String unit;

  @XmlAttribute private @Nullable String memAccess;

  @XmlAttribute private @Nullable String discard;

  @XmlElement private @Nullable NumaDistances distances;

  @XmlElement(name = "cache")
  private final List<NumaCache> caches = new ArrayList<>();

  /** An empty {@code <cell>}. */
  public NumaCell() {}

  /** Number from 0. Null if absent. */
  public @Nullable String getId() {
    return id;
  }

  /** Sets what {@link #getId} gives, and gives this bean. */
  public NumaCell withId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** {@link #getId} as a number; empty if absent or not decimal. */
  public OptionalLong id() {
    return Decimal.of(id);
  }

  /** Virtual CPUs of the node. Null if absent. */
  public @Nullable String getCpus() {
    return cpus;
  }

  /** Sets what {@link #getCpus} gives, and gives this bean. */
  public NumaCell withCpus(@Nullable String cpus) {
    this.cpus = cpus;
    return this;
  }

  /** The numbers {@link #getCpus} lists; empty if absent or not such a list. */
  public Optional<NumberSet> cpus() {
    return Optional.ofNullable(cpus).flatMap(NumberSet::parse);
  }

  /** Its memory. Null if absent. */
  public @Nullable String getMemory() {
    return memory;
  }

  /** Sets what {@link #getMemory} gives, and gives this bean. */
  public NumaCell withMemory(@Nullable String memory) {
    this.memory = memory;
    return this;
  }

  /** {@link #getMemory} as a number; empty if absent or not decimal. */
  public OptionalLong memory() {
    return Decimal.of(memory);
  }

  /** Unit of the memory; KiB when absent. Null if absent. */
  public @Nullable String getUnit() {
    return unit;
  }

  /** Sets what {@link #getUnit} gives, and gives this bean. */
  public NumaCell withUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /** {@code shared} or {@code private}. Null if absent. */
  public @Nullable String getMemAccess() {
    return memAccess;
  }

  /** Sets what {@link #getMemAccess} gives, and gives this bean. */
  public NumaCell withMemAccess(@Nullable String memAccess) {
    this.memAccess = memAccess;
    return this;
  }

  /** What {@link #getMemAccess} means. */
  public Written<MemoryAccessMode> memAccess() {
    return Written.of(memAccess, MemoryAccessMode.class);
  }

  /** Sets what {@link #memAccess} gives, and gives this bean. */
  public NumaCell withMemAccess(MemoryAccessMode memAccess) {
    return withMemAccess(memAccess.id());
  }

  /** {@code yes} to let the host drop its content on shutdown. Null if absent. */
  public @Nullable String getDiscard() {
    return discard;
  }

  /** Sets what {@link #getDiscard} gives, and gives this bean. */
  public NumaCell withDiscard(@Nullable String discard) {
    this.discard = discard;
    return this;
  }

  /** What {@link #getDiscard} means. */
  public Written<YesNo> discard() {
    return Written.of(discard, YesNo.class);
  }

  /** Sets what {@link #discard} gives, and gives this bean. */
  public NumaCell withDiscard(YesNo discard) {
    return withDiscard(discard.id());
  }

  /** Distances to other nodes. Null if absent. */
  public @Nullable NumaDistances getDistances() {
    return distances;
  }

  /** Sets what {@link #getDistances} gives, and gives this bean. */
  public NumaCell withDistances(@Nullable NumaDistances distances) {
    this.distances = distances;
    return this;
  }

  /** Memory-side caches. In document order, modifiable. */
  public List<NumaCache> getCaches() {
    return caches;
  }

  /** Adds to {@link #getCaches}, and gives this bean. */
  public NumaCell addCache(NumaCache cache) {
    caches.add(cache);
    return this;
  }
}
