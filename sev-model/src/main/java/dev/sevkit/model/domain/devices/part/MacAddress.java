package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <mac>}: MAC address of an interface. */
public final class MacAddress extends ModelElement {

  @XmlAttribute private @Nullable String address;

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String check;

  @XmlAttribute private @Nullable String currentAddress;

  /** An empty {@code <mac>}. */
  public MacAddress() {}

  /** Six bytes in hexadecimal, colons between. Null if absent. */
  public @Nullable String getAddress() {
    return address;
  }

  /** Sets what {@link #getAddress} gives, and gives this bean. */
  public MacAddress withAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** {@code generated} or {@code static}, of VMware. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public MacAddress withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** {@code yes} or {@code no}, of VMware. Null if absent. */
  public @Nullable String getCheck() {
    return check;
  }

  /** Sets what {@link #getCheck} gives, and gives this bean. */
  public MacAddress withCheck(@Nullable String check) {
    this.check = check;
    return this;
  }

  /** MAC the guest has set; in live documents, since libvirt 11.2.0. Null if absent. */
  public @Nullable String getCurrentAddress() {
    return currentAddress;
  }

  /** Sets what {@link #getCurrentAddress} gives, and gives this bean. */
  public MacAddress withCurrentAddress(@Nullable String currentAddress) {
    this.currentAddress = currentAddress;
    return this;
  }
}
