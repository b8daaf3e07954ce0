package dev.sevkit.model.capabilities;

import dev.sevkit.model.sev.MemorySize;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code <sgx>}: Intel SGX on this host. Its children are there only where supported. */
public final class SgxCapability extends Capability {

  @XmlElement private @Nullable String flc;

  @XmlElement private @Nullable String sgx1;

  @XmlElement private @Nullable String sgx2;

  @XmlElement(name = "section_size")
  private @Nullable Quantity sectionSize;

  @XmlElementWrapper
  @XmlElement(name = "section")
  private @Nullable List<SgxSection> sections;

  /** An empty {@code <sgx>}. */
  public SgxCapability() {}

  @Override
  public SgxCapability withSupported(@Nullable String supported) {
    super.withSupported(supported);
    return this;
  }

  /** {@code yes} if the host has flexible launch control, else {@code no}. Null if absent. */
  public @Nullable String getFlc() {
    return flc;
  }

  /** Sets what {@link #getFlc} gives, and gives this bean. */
  public SgxCapability withFlc(@Nullable String flc) {
    this.flc = flc;
    return this;
  }

  /** {@code yes} if the host has the instructions of SGX 1, else {@code no}. Null if absent. */
  public @Nullable String getSgx1() {
    return sgx1;
  }

  /** Sets what {@link #getSgx1} gives, and gives this bean. */
  public SgxCapability withSgx1(@Nullable String sgx1) {
    this.sgx1 = sgx1;
    return this;
  }

  /** {@code yes} if the host has the instructions of SGX 2, else {@code no}. Null if absent. */
  public @Nullable String getSgx2() {
    return sgx2;
  }

  /** Sets what {@link #getSgx2} gives, and gives this bean. */
  public SgxCapability withSgx2(@Nullable String sgx2) {
    this.sgx2 = sgx2;
    return this;
  }

  /** Enclave memory of all NUMA nodes. Null if absent. */
  public @Nullable Quantity getSectionSize() {
    return sectionSize;
  }

  /** Sets what {@link #getSectionSize} gives, and gives this bean. */
  public SgxCapability withSectionSize(@Nullable Quantity sectionSize) {
    this.sectionSize = sectionSize;
    return this;
  }

  /** Enclave memory of each NUMA node. In document order. Null if absent. */
  public @Nullable List<SgxSection> getSections() {
    return sections;
  }

  /** Sets what {@link #getSections} gives, and gives this bean. */
  public SgxCapability withSections(@Nullable List<SgxSection> sections) {
    this.sections = sections == null ? null : new ArrayList<>(sections);
    return this;
  }

  /** Enclave memory of one of the host's NUMA nodes; empty if not reported. */
  public Optional<MemorySize> enclaveMemory(int node) {
    return Stream.ofNullable(sections)
        .flatMap(List::stream)
        .filter(section -> Integer.toString(node).equals(section.getNode()))
        .findFirst()
        .flatMap(SgxSection::memory);
  }

  /** Enclave memory of all NUMA nodes; empty if not reported. */
  public Optional<MemorySize> enclaveMemory() {
    return Optional.ofNullable(sectionSize).flatMap(Quantity::size);
  }
}
