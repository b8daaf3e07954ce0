package dev.sevkit.model.capabilities;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <model>} of a CPU mode: a CPU model by name, and whether guests can have it. */
public final class CpuModelCapability extends ModelElement {

  @XmlValue private @Nullable String name;

  @XmlAttribute private @Nullable String usable;

  @XmlAttribute private @Nullable String vendor;

  @XmlAttribute private @Nullable String deprecated;

  @XmlAttribute private @Nullable String canonical;

  @XmlAttribute private @Nullable String fallback;

  @XmlAttribute(name = "vendor_id")
  private @Nullable String vendorId;

  /** An empty {@code <model>}. */
  public CpuModelCapability() {}

  /** Name of the model, such as {@code EPYC-Genoa}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public CpuModelCapability withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /**
   * {@code yes}, {@code no}, or {@code unknown} where QEMU does not say; of the mode custom. Null
   * if absent.
   */
  public @Nullable String getUsable() {
    return usable;
  }

  /** Sets what {@link #getUsable} gives, and gives this bean. */
  public CpuModelCapability withUsable(@Nullable String usable) {
    this.usable = usable;
    return this;
  }

  /** {@code AMD}, {@code Intel} and their like, or {@code unknown}. Null if absent. */
  public @Nullable String getVendor() {
    return vendor;
  }

  /** Sets what {@link #getVendor} gives, and gives this bean. */
  public CpuModelCapability withVendor(@Nullable String vendor) {
    this.vendor = vendor;
    return this;
  }

  /** {@code yes} if QEMU advises against it, since libvirt 7.1.0. Null if absent. */
  public @Nullable String getDeprecated() {
    return deprecated;
  }

  /** Sets what {@link #getDeprecated} gives, and gives this bean. */
  public CpuModelCapability withDeprecated(@Nullable String deprecated) {
    this.deprecated = deprecated;
    return this;
  }

  /**
   * Name of the version it stands for, such as {@code EPYC-Genoa-v1}; in libvirt after 9.0.0. Null
   * if absent.
   */
  public @Nullable String getCanonical() {
    return canonical;
  }

  /** Sets what {@link #getCanonical} gives, and gives this bean. */
  public CpuModelCapability withCanonical(@Nullable String canonical) {
    this.canonical = canonical;
    return this;
  }

  /**
   * {@code forbid} if guests of the mode host-model get just this model, {@code allow} if not all
   * is accounted for. Null if absent.
   */
  public @Nullable String getFallback() {
    return fallback;
  }

  /** Sets what {@link #getFallback} gives, and gives this bean. */
  public CpuModelCapability withFallback(@Nullable String fallback) {
    this.fallback = fallback;
    return this;
  }

  /**
   * The twelve characters a guest reads as its CPU's vendor, where they are replaced. Null if
   * absent.
   */
  public @Nullable String getVendorId() {
    return vendorId;
  }

  /** Sets what {@link #getVendorId} gives, and gives this bean. */
  public CpuModelCapability withVendorId(@Nullable String vendorId) {
    this.vendorId = vendorId;
    return this;
  }

  /** Name of the model; empty if the element has no text. */
  public Optional<String> modelName() {
    return Optional.ofNullable(name).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** Name of the version it stands for: its own unless it is an alias. */
  public Optional<String> canonicalName() {
    return Optional.ofNullable(canonical).or(this::modelName);
  }

  /** Whether the host is known to run guests with it; false where libvirt cannot tell. */
  public boolean isUsable() {
    return "yes".equals(usable);
  }

  /** Whether QEMU advises against it. */
  public boolean isDeprecated() {
    return "yes".equals(deprecated);
  }
}
