package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Hexadecimal;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <usbdev>}: a rule for redirected USB devices. */
public final class RedirFilterUsb extends ModelElement {

  @XmlAttribute(name = "class")
  private @Nullable String deviceClass;

  @XmlAttribute private @Nullable String vendor;

  @XmlAttribute private @Nullable String product;

  @XmlAttribute private @Nullable String version;

  @XmlAttribute private @Nullable String allow;

  /** An empty {@code <usbdev>}. */
  public RedirFilterUsb() {}

  /** Class. Null if absent. */
  public @Nullable String getDeviceClass() {
    return deviceClass;
  }

  /** Sets what {@link #getDeviceClass} gives, and gives this bean. */
  public RedirFilterUsb withDeviceClass(@Nullable String deviceClass) {
    this.deviceClass = deviceClass;
    return this;
  }

  /** {@link #getDeviceClass} as a number; empty if absent or not hexadecimal. */
  public OptionalLong deviceClass() {
    return Hexadecimal.of(deviceClass);
  }

  /** Vendor. Null if absent. */
  public @Nullable String getVendor() {
    return vendor;
  }

  /** Sets what {@link #getVendor} gives, and gives this bean. */
  public RedirFilterUsb withVendor(@Nullable String vendor) {
    this.vendor = vendor;
    return this;
  }

  /** {@link #getVendor} as a number; empty if absent or not hexadecimal. */
  public OptionalLong vendor() {
    return Hexadecimal.of(vendor);
  }

  /** Product. Null if absent. */
  public @Nullable String getProduct() {
    return product;
  }

  /** Sets what {@link #getProduct} gives, and gives this bean. */
  public RedirFilterUsb withProduct(@Nullable String product) {
    this.product = product;
    return this;
  }

  /** {@link #getProduct} as a number; empty if absent or not hexadecimal. */
  public OptionalLong product() {
    return Hexadecimal.of(product);
  }

  /** Version; any when {@code -1}. Null if absent. */
  public @Nullable String getVersion() {
    return version;
  }

  /** Sets what {@link #getVersion} gives, and gives this bean. */
  public RedirFilterUsb withVersion(@Nullable String version) {
    this.version = version;
    return this;
  }

  /** {@code yes} to permit. Null if absent. */
  public @Nullable String getAllow() {
    return allow;
  }

  /** Sets what {@link #getAllow} gives, and gives this bean. */
  public RedirFilterUsb withAllow(@Nullable String allow) {
    this.allow = allow;
    return this;
  }

  /** What {@link #getAllow} means. */
  public Written<YesNo> allow() {
    return Written.of(allow, YesNo.class);
  }

  /** Sets what {@link #allow} gives, and gives this bean. */
  public RedirFilterUsb withAllow(YesNo allow) {
    return withAllow(allow.id());
  }
}
