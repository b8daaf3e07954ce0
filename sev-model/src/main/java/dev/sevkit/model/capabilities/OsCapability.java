package dev.sevkit.model.capabilities;

import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <os>}: how the host can boot a guest. Its enum firmware lists the values of the attribute
 * firmware for which the host has a descriptor.
 */
public final class OsCapability extends Capability {

  @XmlElement private @Nullable SimpleCapability firmwareFeatures;

  @XmlElement private @Nullable LoaderCapability loader;

  @XmlElement private @Nullable SimpleCapability varstore;

  /** An empty {@code <os>}. */
  public OsCapability() {}

  @Override
  public OsCapability withSupported(@Nullable String supported) {
    super.withSupported(supported);
    return this;
  }

  @Override
  public OsCapability withEnum(String name, String... values) {
    super.withEnum(name, values);
    return this;
  }

  /**
   * Features firmware can be chosen by, in the enums secureBoot and enrolledKeys, since libvirt
   * 12.1.0. Null if absent.
   */
  public @Nullable SimpleCapability getFirmwareFeatures() {
    return firmwareFeatures;
  }

  /** Sets what {@link #getFirmwareFeatures} gives, and gives this bean. */
  public OsCapability withFirmwareFeatures(@Nullable SimpleCapability firmwareFeatures) {
    this.firmwareFeatures = firmwareFeatures;
    return this;
  }

  /** Firmware images and their mapping. Null if absent. */
  public @Nullable LoaderCapability getLoader() {
    return loader;
  }

  /** Sets what {@link #getLoader} gives, and gives this bean. */
  public OsCapability withLoader(@Nullable LoaderCapability loader) {
    this.loader = loader;
    return this;
  }

  /** Whether UEFI variables can be kept in a varstore, since libvirt 12.1.0. Null if absent. */
  public @Nullable SimpleCapability getVarstore() {
    return varstore;
  }

  /** Sets what {@link #getVarstore} gives, and gives this bean. */
  public OsCapability withVarstore(@Nullable SimpleCapability varstore) {
    this.varstore = varstore;
    return this;
  }
}
