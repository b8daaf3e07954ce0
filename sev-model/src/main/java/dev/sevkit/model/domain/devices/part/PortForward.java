package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <portForward>}: ports forwarded to the guest by passt, since libvirt 9.0.0. */
public final class PortForward extends ModelElement {

  @XmlAttribute private @Nullable String proto;

  @XmlAttribute private @Nullable String address;

  @XmlAttribute private @Nullable String dev;

  @XmlElement(name = "range")
  private final List<PortForwardRange> ranges = new ArrayList<>();

  /** An empty {@code <portForward>}. */
  public PortForward() {}

  /** {@code tcp} or {@code udp}. Null if absent. */
  public @Nullable String getProto() {
    return proto;
  }

  /** Sets what {@link #getProto} gives, and gives this bean. */
  public PortForward withProto(@Nullable String proto) {
    this.proto = proto;
    return this;
  }

  /** Address of the host. Null if absent. */
  public @Nullable String getAddress() {
    return address;
  }

  /** Sets what {@link #getAddress} gives, and gives this bean. */
  public PortForward withAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** Interface of the host. Null if absent. */
  public @Nullable String getDev() {
    return dev;
  }

  /** Sets what {@link #getDev} gives, and gives this bean. */
  public PortForward withDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** The ports. In document order, modifiable. */
  public List<PortForwardRange> getRanges() {
    return ranges;
  }

  /** Adds to {@link #getRanges}, and gives this bean. */
  public PortForward addRange(PortForwardRange range) {
    ranges.add(range);
    return this;
  }
}
