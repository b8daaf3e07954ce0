package dev.sevkit.model.capabilities;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code <cpu>}: what the host offers for the CPU of a guest. */
public final class CpuCapability extends ModelElement {

  @XmlElement(name = "mode")
  private final List<CpuModeCapability> modes = new ArrayList<>();

  /** An empty {@code <cpu>}. */
  public CpuCapability() {}

  /** The modes, supported or not. In document order, modifiable. */
  public List<CpuModeCapability> getModes() {
    return modes;
  }

  /** The mode of a name; empty if the host says nothing of it. */
  public Optional<CpuModeCapability> mode(String name) {
    return modes.stream().filter(mode -> name.equals(mode.getName())).findFirst();
  }
}
