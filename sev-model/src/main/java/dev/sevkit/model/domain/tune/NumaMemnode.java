package dev.sevkit.model.domain.tune;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.common.NumberSet;
import dev.sevkit.model.domain.word.NumaMode;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <memnode>}: NUMA nodes of the host that one node of the guest takes memory from. */
public final class NumaMemnode extends ModelElement {

  @XmlAttribute private @Nullable String cellid;

  @XmlAttribute private @Nullable String mode;

  @XmlAttribute private @Nullable String nodeset;

  /** An empty {@code <memnode>}. */
  public NumaMemnode() {}

  /** Node of the guest. Null if absent. */
  public @Nullable String getCellid() {
    return cellid;
  }

  /** Sets what {@link #getCellid} gives, and gives this bean. */
  public NumaMemnode withCellid(@Nullable String cellid) {
    this.cellid = cellid;
    return this;
  }

  /** {@link #getCellid} as a number; empty if absent or not decimal. */
  public OptionalLong cellid() {
    return Decimal.of(cellid);
  }

  /** How strictly. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public NumaMemnode withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** What {@link #getMode} means. */
  public Written<NumaMode> mode() {
    return Written.of(mode, NumaMode.class);
  }

  /** Sets what {@link #mode} gives, and gives this bean. */
  public NumaMemnode withMode(NumaMode mode) {
    return withMode(mode.id());
  }

  /** The nodes. Null if absent. */
  public @Nullable String getNodeset() {
    return nodeset;
  }

  /** Sets what {@link #getNodeset} gives, and gives this bean. */
  public NumaMemnode withNodeset(@Nullable String nodeset) {
    this.nodeset = nodeset;
    return this;
  }

  /** The numbers {@link #getNodeset} lists; empty if absent or not such a list. */
  public Optional<NumberSet> nodeset() {
    return Optional.ofNullable(nodeset).flatMap(NumberSet::parse);
  }
}
