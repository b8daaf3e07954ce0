package dev.sevkit.model.domain.tune;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <blkiotune>}: shares and limits of disk traffic. */
@XmlType(propOrder = {"weight", "devices"})
public final class Blkiotune extends ModelElement {

  @XmlElement private @Nullable String weight;

  @XmlElement(name = "device")
  private final List<BlkioDevice> devices = new ArrayList<>();

  /** An empty {@code <blkiotune>}. */
  public Blkiotune() {}

  /** Share of traffic, 10 to 1000. Null if absent. */
  public @Nullable String getWeight() {
    return weight;
  }

  /** Sets what {@link #getWeight} gives, and gives this bean. */
  public Blkiotune withWeight(@Nullable String weight) {
    this.weight = weight;
    return this;
  }

  /** {@link #getWeight} as a number; empty if absent or not decimal. */
  public OptionalLong weight() {
    return Decimal.of(weight);
  }

  /** Single devices. In document order, modifiable. */
  public List<BlkioDevice> getDevices() {
    return devices;
  }

  /** Adds to {@link #getDevices}, and gives this bean. */
  public Blkiotune addDevice(BlkioDevice device) {
    devices.add(device);
    return this;
  }
}
