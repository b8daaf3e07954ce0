package dev.sevkit.model.domain.feature;

import dev.sevkit.model.domain.common.Flag;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <kvm>}: what the guest sees of KVM. */
@XmlType(propOrder = {"hidden", "hintDedicated", "pollControl", "pvIpi", "dirtyRing"})
public final class KvmFeatures extends ModelElement {

  @XmlElement private @Nullable Flag hidden;

  @XmlElement(name = "hint-dedicated")
  private @Nullable Flag hintDedicated;

  @XmlElement(name = "poll-control")
  private @Nullable Flag pollControl;

  @XmlElement(name = "pv-ipi")
  private @Nullable Flag pvIpi;

  @XmlElement(name = "dirty-ring")
  private @Nullable KvmDirtyRing dirtyRing;

  /** An empty {@code <kvm>}. */
  public KvmFeatures() {}

  /** Hides KVM from the guest. Null if absent. */
  public @Nullable Flag getHidden() {
    return hidden;
  }

  /** Sets what {@link #getHidden} gives, and gives this bean. */
  public KvmFeatures withHidden(@Nullable Flag hidden) {
    this.hidden = hidden;
    return this;
  }

  /** Tells the guest that its CPUs are its own. Null if absent. */
  public @Nullable Flag getHintDedicated() {
    return hintDedicated;
  }

  /** Sets what {@link #getHintDedicated} gives, and gives this bean. */
  public KvmFeatures withHintDedicated(@Nullable Flag hintDedicated) {
    this.hintDedicated = hintDedicated;
    return this;
  }

  /** Lets the guest control polling. Null if absent. */
  public @Nullable Flag getPollControl() {
    return pollControl;
  }

  /** Sets what {@link #getPollControl} gives, and gives this bean. */
  public KvmFeatures withPollControl(@Nullable Flag pollControl) {
    this.pollControl = pollControl;
    return this;
  }

  /** Inter-processor interrupts by hypercall, since libvirt 7.10.0. Null if absent. */
  public @Nullable Flag getPvIpi() {
    return pvIpi;
  }

  /** Sets what {@link #getPvIpi} gives, and gives this bean. */
  public KvmFeatures withPvIpi(@Nullable Flag pvIpi) {
    this.pvIpi = pvIpi;
    return this;
  }

  /** Dirty pages tracked in rings. Null if absent. */
  public @Nullable KvmDirtyRing getDirtyRing() {
    return dirtyRing;
  }

  /** Sets what {@link #getDirtyRing} gives, and gives this bean. */
  public KvmFeatures withDirtyRing(@Nullable KvmDirtyRing dirtyRing) {
    this.dirtyRing = dirtyRing;
    return this;
  }
}
