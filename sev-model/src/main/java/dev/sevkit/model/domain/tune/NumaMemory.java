package dev.sevkit.model.domain.tune;

import dev.sevkit.model.domain.common.NumberSet;
import dev.sevkit.model.domain.word.NumaMode;
import dev.sevkit.model.domain.word.VcpuPlacement;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <memory>}: NUMA nodes of the host that all memory comes from. */
public final class NumaMemory extends ModelElement {

  @XmlAttribute private @Nullable String mode;

  @XmlAttribute private @Nullable String nodeset;

  @XmlAttribute private @Nullable String placement;

  /** An empty {@code <memory>}. */
  public NumaMemory() {}

  /** How strictly. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public NumaMemory withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** What {@link #getMode} means. */
  public Written<NumaMode> mode() {
    return Written.of(mode, NumaMode.class);
  }

  /** Sets what {@link #mode} gives, and gives this bean. */
  public NumaMemory withMode(NumaMode mode) {
    return withMode(mode.id());
  }

  /** The nodes. Null if absent. */
  public @Nullable String getNodeset() {
    return nodeset;
  }

  /** Sets what {@link #getNodeset} gives, and gives this bean. */
  public NumaMemory withNodeset(@Nullable String nodeset) {
    this.nodeset = nodeset;
    return this;
  }

  /** The numbers {@link #getNodeset} lists; empty if absent or not such a list. */
  public Optional<NumberSet> nodeset() {
    return Optional.ofNullable(nodeset).flatMap(NumberSet::parse);
  }

  /** {@code static} or {@code auto}. Null if absent. */
  public @Nullable String getPlacement() {
    return placement;
  }

  /** Sets what {@link #getPlacement} gives, and gives this bean. */
  public NumaMemory withPlacement(@Nullable String placement) {
    this.placement = placement;
    return this;
  }

  /** What {@link #getPlacement} means. */
  public Written<VcpuPlacement> placement() {
    return Written.of(placement, VcpuPlacement.class);
  }

  /** Sets what {@link #placement} gives, and gives this bean. */
  public NumaMemory withPlacement(VcpuPlacement placement) {
    return withPlacement(placement.id());
  }
}
