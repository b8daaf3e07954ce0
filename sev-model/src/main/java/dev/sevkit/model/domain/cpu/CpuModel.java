package dev.sevkit.model.domain.cpu;

import dev.sevkit.model.domain.word.CpuFallback;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** {@code <model>}: a named CPU model. */
public final class CpuModel extends ModelElement {

  @XmlAttribute private @Nullable String fallback;

  @XmlAttribute(name = "vendor_id")
  private @Nullable String vendorId;

  @XmlValue private @Nullable String name;

  /** An empty {@code <model>}. */
  public CpuModel() {}

  /** {@code allow} or {@code forbid} another model. Null if absent. */
  public @Nullable String getFallback() {
    return fallback;
  }

  /** Sets what {@link #getFallback} gives, and gives this bean. */
  public CpuModel withFallback(@Nullable String fallback) {
    this.fallback = fallback;
    return this;
  }

  /** What {@link #getFallback} means. */
  public Written<CpuFallback> fallback() {
    return Written.of(fallback, CpuFallback.class);
  }

  /** Sets what {@link #fallback} gives, and gives this bean. */
  public CpuModel withFallback(CpuFallback fallback) {
    return withFallback(fallback.id());
  }

  /** Vendor id the guest sees, twelve characters. Null if absent. */
  public @Nullable String getVendorId() {
    return vendorId;
  }

  /** Sets what {@link #getVendorId} gives, and gives this bean. */
  public CpuModel withVendorId(@Nullable String vendorId) {
    this.vendorId = vendorId;
    return this;
  }

  /** Name of the model, such as {@code EPYC-Milan}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public CpuModel withName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
