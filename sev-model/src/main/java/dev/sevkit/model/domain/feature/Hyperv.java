package dev.sevkit.model.domain.feature;

import dev.sevkit.model.domain.word.HypervMode;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <hyperv>}: enlightenments for Windows guests. */
@XmlType(
    propOrder = {
      "relaxed",
      "vapic",
      "spinlocks",
      "vpindex",
      "runtime",
      "synic",
      "stimer",
      "reset",
      "vendorId",
      "frequencies",
      "reenlightenment",
      "tlbflush",
      "ipi",
      "evmcs",
      "avic",
      "emsrBitmap",
      "xmmInput"
    })
public final class Hyperv extends ModelElement {

  @XmlAttribute private @Nullable String mode;

  @XmlElement private @Nullable HypervFlag relaxed;

  @XmlElement private @Nullable HypervFlag vapic;

  @XmlElement private @Nullable HypervSpinlocks spinlocks;

  @XmlElement private @Nullable HypervFlag vpindex;

  @XmlElement private @Nullable HypervFlag runtime;

  @XmlElement private @Nullable HypervFlag synic;

  @XmlElement private @Nullable HypervStimer stimer;

  @XmlElement private @Nullable HypervFlag reset;

  @XmlElement(name = "vendor_id")
  private @Nullable HypervVendorId vendorId;

  @XmlElement private @Nullable HypervFlag frequencies;

  @XmlElement private @Nullable HypervFlag reenlightenment;

  @XmlElement private @Nullable HypervTlbflush tlbflush;

  @XmlElement private @Nullable HypervFlag ipi;

  @XmlElement private @Nullable HypervFlag evmcs;

  @XmlElement private @Nullable HypervFlag avic;

  @XmlElement(name = "emsr_bitmap")
  private @Nullable HypervFlag emsrBitmap;

  @XmlElement(name = "xmm_input")
  private @Nullable HypervFlag xmmInput;

  /** An empty {@code <hyperv>}. */
  public Hyperv() {}

  /** Which set is taken as a whole. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public Hyperv withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** What {@link #getMode} means. */
  public Written<HypervMode> mode() {
    return Written.of(mode, HypervMode.class);
  }

  /** Sets what {@link #mode} gives, and gives this bean. */
  public Hyperv withMode(HypervMode mode) {
    return withMode(mode.id());
  }

  /** Timer checks relaxed. Null if absent. */
  public @Nullable HypervFlag getRelaxed() {
    return relaxed;
  }

  /** Sets what {@link #getRelaxed} gives, and gives this bean. */
  public Hyperv withRelaxed(@Nullable HypervFlag relaxed) {
    this.relaxed = relaxed;
    return this;
  }

  /** Virtual APIC. Null if absent. */
  public @Nullable HypervFlag getVapic() {
    return vapic;
  }

  /** Sets what {@link #getVapic} gives, and gives this bean. */
  public Hyperv withVapic(@Nullable HypervFlag vapic) {
    this.vapic = vapic;
    return this;
  }

  /** Spin locks. Null if absent. */
  public @Nullable HypervSpinlocks getSpinlocks() {
    return spinlocks;
  }

  /** Sets what {@link #getSpinlocks} gives, and gives this bean. */
  public Hyperv withSpinlocks(@Nullable HypervSpinlocks spinlocks) {
    this.spinlocks = spinlocks;
    return this;
  }

  /** Index of virtual processors. Null if absent. */
  public @Nullable HypervFlag getVpindex() {
    return vpindex;
  }

  /** Sets what {@link #getVpindex} gives, and gives this bean. */
  public Hyperv withVpindex(@Nullable HypervFlag vpindex) {
    this.vpindex = vpindex;
    return this;
  }

  /** Run time of virtual processors. Null if absent. */
  public @Nullable HypervFlag getRuntime() {
    return runtime;
  }

  /** Sets what {@link #getRuntime} gives, and gives this bean. */
  public Hyperv withRuntime(@Nullable HypervFlag runtime) {
    this.runtime = runtime;
    return this;
  }

  /** Synthetic interrupt controller. Null if absent. */
  public @Nullable HypervFlag getSynic() {
    return synic;
  }

  /** Sets what {@link #getSynic} gives, and gives this bean. */
  public Hyperv withSynic(@Nullable HypervFlag synic) {
    this.synic = synic;
    return this;
  }

  /** Synthetic timers. Null if absent. */
  public @Nullable HypervStimer getStimer() {
    return stimer;
  }

  /** Sets what {@link #getStimer} gives, and gives this bean. */
  public Hyperv withStimer(@Nullable HypervStimer stimer) {
    this.stimer = stimer;
    return this;
  }

  /** Reset by the hypervisor. Null if absent. */
  public @Nullable HypervFlag getReset() {
    return reset;
  }

  /** Sets what {@link #getReset} gives, and gives this bean. */
  public Hyperv withReset(@Nullable HypervFlag reset) {
    this.reset = reset;
    return this;
  }

  /** Vendor id of the hypervisor. Null if absent. */
  public @Nullable HypervVendorId getVendorId() {
    return vendorId;
  }

  /** Sets what {@link #getVendorId} gives, and gives this bean. */
  public Hyperv withVendorId(@Nullable HypervVendorId vendorId) {
    this.vendorId = vendorId;
    return this;
  }

  /** Frequencies shown in MSRs. Null if absent. */
  public @Nullable HypervFlag getFrequencies() {
    return frequencies;
  }

  /** Sets what {@link #getFrequencies} gives, and gives this bean. */
  public Hyperv withFrequencies(@Nullable HypervFlag frequencies) {
    this.frequencies = frequencies;
    return this;
  }

  /** Notification after migration. Null if absent. */
  public @Nullable HypervFlag getReenlightenment() {
    return reenlightenment;
  }

  /** Sets what {@link #getReenlightenment} gives, and gives this bean. */
  public Hyperv withReenlightenment(@Nullable HypervFlag reenlightenment) {
    this.reenlightenment = reenlightenment;
    return this;
  }

  /** Flushes of the TLB. Null if absent. */
  public @Nullable HypervTlbflush getTlbflush() {
    return tlbflush;
  }

  /** Sets what {@link #getTlbflush} gives, and gives this bean. */
  public Hyperv withTlbflush(@Nullable HypervTlbflush tlbflush) {
    this.tlbflush = tlbflush;
    return this;
  }

  /** Inter-processor interrupts by hypercall. Null if absent. */
  public @Nullable HypervFlag getIpi() {
    return ipi;
  }

  /** Sets what {@link #getIpi} gives, and gives this bean. */
  public Hyperv withIpi(@Nullable HypervFlag ipi) {
    this.ipi = ipi;
    return this;
  }

  /** Enlightened VMCS. Null if absent. */
  public @Nullable HypervFlag getEvmcs() {
    return evmcs;
  }

  /** Sets what {@link #getEvmcs} gives, and gives this bean. */
  public Hyperv withEvmcs(@Nullable HypervFlag evmcs) {
    this.evmcs = evmcs;
    return this;
  }

  /** Hardware APIC virtualisation kept. Null if absent. */
  public @Nullable HypervFlag getAvic() {
    return avic;
  }

  /** Sets what {@link #getAvic} gives, and gives this bean. */
  public Hyperv withAvic(@Nullable HypervFlag avic) {
    this.avic = avic;
    return this;
  }

  /** Enlightened MSR bitmap, since libvirt 10.7.0. Null if absent. */
  public @Nullable HypervFlag getEmsrBitmap() {
    return emsrBitmap;
  }

  /** Sets what {@link #getEmsrBitmap} gives, and gives this bean. */
  public Hyperv withEmsrBitmap(@Nullable HypervFlag emsrBitmap) {
    this.emsrBitmap = emsrBitmap;
    return this;
  }

  /** Hypercall input in XMM registers, since libvirt 10.7.0. Null if absent. */
  public @Nullable HypervFlag getXmmInput() {
    return xmmInput;
  }

  /** Sets what {@link #getXmmInput} gives, and gives this bean. */
  public Hyperv withXmmInput(@Nullable HypervFlag xmmInput) {
    this.xmmInput = xmmInput;
    return this;
  }
}
