package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <features>} of {@code <cpu>}: what libvirt has always told of a host's CPU. */
public final class CpuFlags extends ModelElement {

  @XmlElement private @Nullable Presence pae;

  @XmlElement private @Nullable Presence nonpae;

  @XmlElement private @Nullable Presence vmx;

  @XmlElement private @Nullable Presence svm;

  /** An empty {@code <features>}. */
  public CpuFlags() {}

  /** There if it has physical address extension. Null if absent. */
  public @Nullable Presence getPae() {
    return pae;
  }

  /** Sets what {@link #getPae} gives, and gives this bean. */
  public CpuFlags withPae(@Nullable Presence pae) {
    this.pae = pae;
    return this;
  }

  /** There if it can do without. Null if absent. */
  public @Nullable Presence getNonpae() {
    return nonpae;
  }

  /** Sets what {@link #getNonpae} gives, and gives this bean. */
  public CpuFlags withNonpae(@Nullable Presence nonpae) {
    this.nonpae = nonpae;
    return this;
  }

  /** There if it has Intel's virtualization. Null if absent. */
  public @Nullable Presence getVmx() {
    return vmx;
  }

  /** Sets what {@link #getVmx} gives, and gives this bean. */
  public CpuFlags withVmx(@Nullable Presence vmx) {
    this.vmx = vmx;
    return this;
  }

  /** There if it has AMD's virtualization. Null if absent. */
  public @Nullable Presence getSvm() {
    return svm;
  }

  /** Sets what {@link #getSvm} gives, and gives this bean. */
  public CpuFlags withSvm(@Nullable Presence svm) {
    this.svm = svm;
    return this;
  }
}
