package dev.sevkit.model.domain.cpu;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** {@code <distances>}: distances of a NUMA cell to the others. */
public final class NumaDistances extends ModelElement {

  @XmlElement(name = "sibling")
  private final List<NumaDistance> siblings = new ArrayList<>();

  /** An empty {@code <distances>}. */
  public NumaDistances() {}

  /** The distances. In document order, modifiable. */
  public List<NumaDistance> getSiblings() {
    return siblings;
  }

  /** Adds to {@link #getSiblings}, and gives this bean. */
  public NumaDistances addSibling(NumaDistance sibling) {
    siblings.add(sibling);
    return this;
  }
}
