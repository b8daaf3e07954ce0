package dev.sevkit.model.domain.feature;

import dev.sevkit.model.domain.common.Flag;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <xen>}: what a Xen guest is offered. */
@XmlType(propOrder = {"e820Host", "passthrough"})
public final class XenFeatures extends ModelElement {

  @XmlElement(name = "e820_host")
  private @Nullable Flag e820Host;

  @XmlElement private @Nullable XenPassthrough passthrough;

  /** An empty {@code <xen>}. */
  public XenFeatures() {}

  /** Memory map of the host. Null if absent. */
  public @Nullable Flag getE820Host() {
    return e820Host;
  }

  /** Sets what {@link #getE820Host} gives, and gives this bean. */
  public XenFeatures withE820Host(@Nullable Flag e820Host) {
    this.e820Host = e820Host;
    return this;
  }

  /** PCI passthrough. Null if absent. */
  public @Nullable XenPassthrough getPassthrough() {
    return passthrough;
  }

  /** Sets what {@link #getPassthrough} gives, and gives this bean. */
  public XenFeatures withPassthrough(@Nullable XenPassthrough passthrough) {
    this.passthrough = passthrough;
    return this;
  }
}
