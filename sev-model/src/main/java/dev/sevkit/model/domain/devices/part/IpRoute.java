package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <route>}: a route. */
public final class IpRoute extends ModelElement {

  @XmlAttribute private @Nullable String family;

  @XmlAttribute private @Nullable String address;

  @XmlAttribute private @Nullable String netmask;

  @XmlAttribute private @Nullable String prefix;

  @XmlAttribute private @Nullable String gateway;

  @XmlAttribute private @Nullable String metric;

  /** An empty {@code <route>}. */
  public IpRoute() {}

  /** {@code ipv4} or {@code ipv6}. Null if absent. */
  public @Nullable String getFamily() {
    return family;
  }

  /** Sets what {@link #getFamily} gives, and gives this bean. */
  public IpRoute withFamily(@Nullable String family) {
    this.family = family;
    return this;
  }

  /** Network. Null if absent. */
  public @Nullable String getAddress() {
    return address;
  }

  /** Sets what {@link #getAddress} gives, and gives this bean. */
  public IpRoute withAddress(@Nullable String address) {
    this.address = address;
    return this;
  }

  /** Mask of the network. Null if absent. */
  public @Nullable String getNetmask() {
    return netmask;
  }

  /** Sets what {@link #getNetmask} gives, and gives this bean. */
  public IpRoute withNetmask(@Nullable String netmask) {
    this.netmask = netmask;
    return this;
  }

  /** Length of its prefix. Null if absent. */
  public @Nullable String getPrefix() {
    return prefix;
  }

  /** Sets what {@link #getPrefix} gives, and gives this bean. */
  public IpRoute withPrefix(@Nullable String prefix) {
    this.prefix = prefix;
    return this;
  }

  /** {@link #getPrefix} as a number; empty if absent or not decimal. */
  public OptionalLong prefix() {
    return Decimal.of(prefix);
  }

  /** Gateway. Null if absent. */
  public @Nullable String getGateway() {
    return gateway;
  }

  /** Sets what {@link #getGateway} gives, and gives this bean. */
  public IpRoute withGateway(@Nullable String gateway) {
    this.gateway = gateway;
    return this;
  }

  /** Metric. Null if absent. */
  public @Nullable String getMetric() {
    return metric;
  }

  /** Sets what {@link #getMetric} gives, and gives this bean. */
  public IpRoute withMetric(@Nullable String metric) {
    this.metric = metric;
    return this;
  }

  /** {@link #getMetric} as a number; empty if absent or not decimal. */
  public OptionalLong metric() {
    return Decimal.of(metric);
  }
}
