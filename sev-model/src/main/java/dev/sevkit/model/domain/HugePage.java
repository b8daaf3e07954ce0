package dev.sevkit.model.domain;

import dev.sevkit.model.domain.common.NumberSet;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <page>}: a size of huge pages and the NUMA nodes of the guest that use it. */
public final class HugePage extends ModelElement {

  @XmlAttribute private @Nullable String size;

  @XmlAttribute private @Nullable String unit;

  @XmlAttribute private @Nullable String nodeset;

  /** An empty {@code <page>}. */
  public HugePage() {}

  /** Size of a page, an unsigned decimal number. Null if absent. */
  public @Nullable String getSize() {
    return size;
  }

  /** Sets what {@link #getSize} gives, and gives this bean. */
  public HugePage withSize(@Nullable String size) {
    this.size = size;
    return this;
  }

  /** Unit of the size; KiB when absent. Null if absent. */
  public @Nullable String getUnit() {
    return unit;
  }

  /** Sets what {@link #getUnit} gives, and gives this bean. */
  public HugePage withUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /** NUMA nodes of the guest; all when absent. Null if absent. */
  public @Nullable String getNodeset() {
    return nodeset;
  }

  /** Sets what {@link #getNodeset} gives, and gives this bean. */
  public HugePage withNodeset(@Nullable String nodeset) {
    this.nodeset = nodeset;
    return this;
  }

  /** The numbers {@link #getNodeset} lists; empty if absent or not such a list. */
  public Optional<NumberSet> nodeset() {
    return Optional.ofNullable(nodeset).flatMap(NumberSet::parse);
  }
}
