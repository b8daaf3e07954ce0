package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <cpus>}: the logical CPUs of a cell. */
public final class CellCpus extends ModelElement {

  @XmlAttribute private @Nullable String num;

  @XmlElement(name = "cpu")
  private final List<CellCpu> cpus = new ArrayList<>();

  /** An empty {@code <cpus>}. */
  public CellCpus() {}

  /** How many there are, decimal. Null if absent. */
  public @Nullable String getNum() {
    return num;
  }

  /** Sets what {@link #getNum} gives, and gives this bean. */
  public CellCpus withNum(@Nullable String num) {
    this.num = num;
    return this;
  }

  /** The CPUs. In document order, modifiable. */
  public List<CellCpu> getCpus() {
    return cpus;
  }
}
