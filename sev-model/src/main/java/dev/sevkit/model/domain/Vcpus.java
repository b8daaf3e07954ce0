package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** {@code <vcpus>}: the virtual CPUs singly. */
public final class Vcpus extends ModelElement {

  @XmlElement(name = "vcpu")
  private final List<VcpuState> vcpus = new ArrayList<>();

  /** An empty {@code <vcpus>}. */
  public Vcpus() {}

  /** The virtual CPUs. In document order, modifiable. */
  public List<VcpuState> getVcpus() {
    return vcpus;
  }

  /** Adds to {@link #getVcpus}, and gives this bean. */
  public Vcpus addVcpu(VcpuState vcpu) {
    vcpus.add(vcpu);
    return this;
  }
}
