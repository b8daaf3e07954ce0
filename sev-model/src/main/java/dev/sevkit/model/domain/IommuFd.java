package dev.sevkit.model.domain;

import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <iommufd>}: how host devices reach the IOMMU, since libvirt 12.1.0. */
public final class IommuFd extends ModelElement {

  @XmlAttribute private @Nullable String enabled;

  @XmlAttribute private @Nullable String fdgroup;

  /** An empty {@code <iommufd>}. */
  public IommuFd() {}

  /** {@code yes} to use iommufd in place of the VFIO container. Null if absent. */
  public @Nullable String getEnabled() {
    return enabled;
  }

  /** Sets what {@link #getEnabled} gives, and gives this bean. */
  public IommuFd withEnabled(@Nullable String enabled) {
    this.enabled = enabled;
    return this;
  }

  /** What {@link #getEnabled} means. */
  public Written<YesNo> enabled() {
    return Written.of(enabled, YesNo.class);
  }

  /** Sets what {@link #enabled} gives, and gives this bean. */
  public IommuFd withEnabled(YesNo enabled) {
    return withEnabled(enabled.id());
  }

  /** Group of file descriptors handed in from outside, since libvirt 12.2.0. Null if absent. */
  public @Nullable String getFdgroup() {
    return fdgroup;
  }

  /** Sets what {@link #getFdgroup} gives, and gives this bean. */
  public IommuFd withFdgroup(@Nullable String fdgroup) {
    this.fdgroup = fdgroup;
    return this;
  }
}
