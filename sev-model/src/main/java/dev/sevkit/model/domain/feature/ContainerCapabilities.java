package dev.sevkit.model.domain.feature;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <capabilities>}: capabilities of a container. */
@XmlType(propOrder = {"macAdmin", "macOverride", "mknod", "sysModule"})
public final class ContainerCapabilities extends ModelElement {

  @XmlAttribute private @Nullable String policy;

  @XmlElement(name = "mac_admin")
  private @Nullable ContainerCapability macAdmin;

  @XmlElement(name = "mac_override")
  private @Nullable ContainerCapability macOverride;

  @XmlElement private @Nullable ContainerCapability mknod;

  @XmlElement(name = "sys_module")
  private @Nullable ContainerCapability sysModule;

  /** An empty {@code <capabilities>}. */
  public ContainerCapabilities() {}

  /** What is default: {@code default}, {@code allow} or {@code deny}. Null if absent. */
  public @Nullable String getPolicy() {
    return policy;
  }

  /** Sets what {@link #getPolicy} gives, and gives this bean. */
  public ContainerCapabilities withPolicy(@Nullable String policy) {
    this.policy = policy;
    return this;
  }

  /** May change MAC policy. Null if absent. */
  public @Nullable ContainerCapability getMacAdmin() {
    return macAdmin;
  }

  /** Sets what {@link #getMacAdmin} gives, and gives this bean. */
  public ContainerCapabilities withMacAdmin(@Nullable ContainerCapability macAdmin) {
    this.macAdmin = macAdmin;
    return this;
  }

  /** May override MAC. Null if absent. */
  public @Nullable ContainerCapability getMacOverride() {
    return macOverride;
  }

  /** Sets what {@link #getMacOverride} gives, and gives this bean. */
  public ContainerCapabilities withMacOverride(@Nullable ContainerCapability macOverride) {
    this.macOverride = macOverride;
    return this;
  }

  /** May make device nodes. Null if absent. */
  public @Nullable ContainerCapability getMknod() {
    return mknod;
  }

  /** Sets what {@link #getMknod} gives, and gives this bean. */
  public ContainerCapabilities withMknod(@Nullable ContainerCapability mknod) {
    this.mknod = mknod;
    return this;
  }

  /** May load kernel modules. Null if absent. */
  public @Nullable ContainerCapability getSysModule() {
    return sysModule;
  }

  /** Sets what {@link #getSysModule} gives, and gives this bean. */
  public ContainerCapabilities withSysModule(@Nullable ContainerCapability sysModule) {
    this.sysModule = sysModule;
    return this;
  }
}
