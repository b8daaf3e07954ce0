package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <bandwidth>}: limits of traffic. */
@XmlType(propOrder = {"inbound", "outbound"})
public final class Bandwidth extends ModelElement {

  @XmlElement private @Nullable BandwidthLimit inbound;

  @XmlElement private @Nullable BandwidthLimit outbound;

  /** An empty {@code <bandwidth>}. */
  public Bandwidth() {}

  /** To the guest. Null if absent. */
  public @Nullable BandwidthLimit getInbound() {
    return inbound;
  }

  /** Sets what {@link #getInbound} gives, and gives this bean. */
  public Bandwidth withInbound(@Nullable BandwidthLimit inbound) {
    this.inbound = inbound;
    return this;
  }

  /** From the guest. Null if absent. */
  public @Nullable BandwidthLimit getOutbound() {
    return outbound;
  }

  /** Sets what {@link #getOutbound} gives, and gives this bean. */
  public Bandwidth withOutbound(@Nullable BandwidthLimit outbound) {
    this.outbound = outbound;
    return this;
  }
}
