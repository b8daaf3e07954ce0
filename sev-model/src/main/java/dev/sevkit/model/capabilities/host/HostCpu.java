package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.capabilities.HostCpuFeature;
import dev.sevkit.model.capabilities.MaxPhysAddr;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code <cpu>} of {@code <host>}: the CPU of the host as libvirt knows it. The features come on
 * top of those of the model.
 */
public final class HostCpu extends ModelElement {

  @XmlElement private @Nullable String arch;

  @XmlElement(name = "features")
  private @Nullable CpuFlags flags;

  @XmlElement private @Nullable String model;

  @XmlElement private @Nullable String vendor;

  @XmlElement private @Nullable Microcode microcode;

  @XmlElement private @Nullable CpuSignature signature;

  @XmlElement private @Nullable CpuCounter counter;

  @XmlElement private @Nullable CpuTopology topology;

  @XmlElement private @Nullable MaxPhysAddr maxphysaddr;

  @XmlElement(name = "feature")
  private final List<HostCpuFeature> features = new ArrayList<>();

  @XmlElement private final List<Pages> pages = new ArrayList<>();

  /** An empty {@code <cpu>}. */
  public HostCpu() {}

  /** Architecture, such as {@code x86_64}. Null if absent. */
  public @Nullable String getArch() {
    return arch;
  }

  /** Sets what {@link #getArch} gives, and gives this bean. */
  public HostCpu withArch(@Nullable String arch) {
    this.arch = arch;
    return this;
  }

  /** What libvirt has always told, of some drivers only. Null if absent. */
  public @Nullable CpuFlags getFlags() {
    return flags;
  }

  /** Sets what {@link #getFlags} gives, and gives this bean. */
  public HostCpu withFlags(@Nullable CpuFlags flags) {
    this.flags = flags;
    return this;
  }

  /** Name of the model closest to it, such as {@code EPYC-Genoa}. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public HostCpu withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** Vendor, such as {@code AMD}. Null if absent. */
  public @Nullable String getVendor() {
    return vendor;
  }

  /** Sets what {@link #getVendor} gives, and gives this bean. */
  public HostCpu withVendor(@Nullable String vendor) {
    this.vendor = vendor;
    return this;
  }

  /** Its microcode. Null if absent. */
  public @Nullable Microcode getMicrocode() {
    return microcode;
  }

  /** Sets what {@link #getMicrocode} gives, and gives this bean. */
  public HostCpu withMicrocode(@Nullable Microcode microcode) {
    this.microcode = microcode;
    return this;
  }

  /** What CPUID says it is. Null if absent. */
  public @Nullable CpuSignature getSignature() {
    return signature;
  }

  /** Sets what {@link #getSignature} gives, and gives this bean. */
  public HostCpu withSignature(@Nullable CpuSignature signature) {
    this.signature = signature;
    return this;
  }

  /** Its clock. Null if absent. */
  public @Nullable CpuCounter getCounter() {
    return counter;
  }

  /** Sets what {@link #getCounter} gives, and gives this bean. */
  public HostCpu withCounter(@Nullable CpuCounter counter) {
    this.counter = counter;
    return this;
  }

  /** Sockets, cores and threads of a NUMA node. Null if absent. */
  public @Nullable CpuTopology getTopology() {
    return topology;
  }

  /** Sets what {@link #getTopology} gives, and gives this bean. */
  public HostCpu withTopology(@Nullable CpuTopology topology) {
    this.topology = topology;
    return this;
  }

  /** Its physical address bits. Null if absent. */
  public @Nullable MaxPhysAddr getMaxphysaddr() {
    return maxphysaddr;
  }

  /** Sets what {@link #getMaxphysaddr} gives, and gives this bean. */
  public HostCpu withMaxphysaddr(@Nullable MaxPhysAddr maxphysaddr) {
    this.maxphysaddr = maxphysaddr;
    return this;
  }

  /** CPU flags it has beyond its model. In document order, modifiable. */
  public List<HostCpuFeature> getFeatures() {
    return features;
  }

  /** Sizes of memory page it has. In document order, modifiable. */
  public List<Pages> getPages() {
    return pages;
  }

  /** Sizes of memory page it has, as written. */
  public List<MemorySize> pageSizes() {
    return pages.stream().flatMap(page -> page.pageSize().stream()).toList();
  }
}
