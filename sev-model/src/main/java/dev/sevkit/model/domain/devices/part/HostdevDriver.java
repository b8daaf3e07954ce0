package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <driver>}: how the host hands a device over. */
public final class HostdevDriver extends ModelElement {

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String model;

  @XmlAttribute private @Nullable String iommufd;

  /** An empty {@code <driver>}. */
  public HostdevDriver() {}

  /** {@code vfio}, {@code xen} or {@code kvm}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public HostdevDriver withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Variant driver of VFIO, since libvirt 10.0.0. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public HostdevDriver withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** {@code yes} to use iommufd, since libvirt 12.1.0. Null if absent. */
  public @Nullable String getIommufd() {
    return iommufd;
  }

  /** Sets what {@link #getIommufd} gives, and gives this bean. */
  public HostdevDriver withIommufd(@Nullable String iommufd) {
    this.iommufd = iommufd;
    return this;
  }

  /** What {@link #getIommufd} means. */
  public Written<YesNo> iommufd() {
    return Written.of(iommufd, YesNo.class);
  }

  /** Sets what {@link #iommufd} gives, and gives this bean. */
  public HostdevDriver withIommufd(YesNo iommufd) {
    return withIommufd(iommufd.id());
  }
}
