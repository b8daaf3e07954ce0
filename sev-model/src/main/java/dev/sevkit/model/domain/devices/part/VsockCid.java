package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <cid>}: address of the guest. */
public final class VsockCid extends ModelElement {

  @XmlAttribute private @Nullable String auto;

  @XmlAttribute private @Nullable String address;

  /** An empty {@code <cid>}. */
  public VsockCid() {}

  /** {@code yes} to have libvirt choose it. Null if absent. */
  public @Nullable String getAuto() {
    return auto;
  }

  /** Sets what {@link #getAuto} gives, and gives this bean. */
  public VsockCid withAuto(@Nullable String auto) {
    this.auto = auto;
    return this;
  }

  /** What {@link #getAuto} means. */
  public Written<YesNo> auto() {
    return Written.of(auto, YesNo.class);
  }

  /** Sets what {@link #auto} gives, and gives this bean. */
  public VsockCid withAuto(YesNo auto) {
    return withAuto(auto.id());
  }

  /** The address, 3 or more. Null if absent. */
  public @Nullable String getAddress() {
    return address;
  }

  /** Sets what {@link #getAddress} gives, and gives this bean. */
  public VsockCid withAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** {@link #getAddress} as a number; empty if absent or not decimal. */
  public OptionalLong address() {
    return Decimal.of(address);
  }
}
