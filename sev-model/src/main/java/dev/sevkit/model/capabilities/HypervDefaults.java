package dev.sevkit.model.capabilities;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code <defaults>} of {@code <hyperv>}: what libvirt fills in where a domain asks for all Hyper-V
 * features the host has. In libvirt since 11.9.0.
 */
public final class HypervDefaults extends ModelElement {

  @XmlElement private @Nullable String spinlocks;

  @XmlElement(name = "stimer_direct")
  private @Nullable String stimerDirect;

  @XmlElement(name = "tlbflush_direct")
  private @Nullable String tlbflushDirect;

  @XmlElement(name = "tlbflush_extended")
  private @Nullable String tlbflushExtended;

  @XmlElement(name = "vendor_id")
  private @Nullable String vendorId;

  /** An empty {@code <defaults>}. */
  public HypervDefaults() {}

  /** Tries before a guest yields on a spinlock, decimal. Null if absent. */
  public @Nullable String getSpinlocks() {
    return spinlocks;
  }

  /** Sets what {@link #getSpinlocks} gives, and gives this bean. */
  public HypervDefaults withSpinlocks(@Nullable String spinlocks) {
    this.spinlocks = spinlocks;
    return this;
  }

  /** {@code on} or {@code off}: direct synthetic timers. Null if absent. */
  public @Nullable String getStimerDirect() {
    return stimerDirect;
  }

  /** Sets what {@link #getStimerDirect} gives, and gives this bean. */
  public HypervDefaults withStimerDirect(@Nullable String stimerDirect) {
    this.stimerDirect = stimerDirect;
    return this;
  }

  /** {@code on} or {@code off}: direct TLB flush. Null if absent. */
  public @Nullable String getTlbflushDirect() {
    return tlbflushDirect;
  }

  /** Sets what {@link #getTlbflushDirect} gives, and gives this bean. */
  public HypervDefaults withTlbflushDirect(@Nullable String tlbflushDirect) {
    this.tlbflushDirect = tlbflushDirect;
    return this;
  }

  /** {@code on} or {@code off}: extended TLB flush. Null if absent. */
  public @Nullable String getTlbflushExtended() {
    return tlbflushExtended;
  }

  /** Sets what {@link #getTlbflushExtended} gives, and gives this bean. */
  public HypervDefaults withTlbflushExtended(@Nullable String tlbflushExtended) {
    this.tlbflushExtended = tlbflushExtended;
    return this;
  }

  /** Vendor a guest reads, at most twelve characters. Null if absent. */
  public @Nullable String getVendorId() {
    return vendorId;
  }

  /** Sets what {@link #getVendorId} gives, and gives this bean. */
  public HypervDefaults withVendorId(@Nullable String vendorId) {
    this.vendorId = vendorId;
    return this;
  }

  /** Tries before a guest yields on a spinlock; empty if not reported. */
  public Optional<Integer> spinlockRetries() {
    return Optional.ofNullable(spinlocks).flatMap(WholeNumber::parseInt);
  }
}
