package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <cells>}: the NUMA nodes of the host. */
public final class Cells extends ModelElement {

  @XmlAttribute private @Nullable String num;

  @XmlElement(name = "cell")
  private final List<Cell> cells = new ArrayList<>();

  /** An empty {@code <cells>}. */
  public Cells() {}

  /** How many there are, decimal. Null if absent. */
  public @Nullable String getNum() {
    return num;
  }

  /** Sets what {@link #getNum} gives, and gives this bean. */
  public Cells withNum(@Nullable String num) {
    this.num = num;
    return this;
  }

  /** The nodes. In document order, modifiable. */
  public List<Cell> getCells() {
    return cells;
  }
}
