package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <inbound>}: limits of traffic in one direction. */
public final class BandwidthLimit extends ModelElement {

  @XmlAttribute private @Nullable String average;

  @XmlAttribute private @Nullable String peak;

  @XmlAttribute private @Nullable String burst;

  @XmlAttribute private @Nullable String floor;

  /** An empty {@code <inbound>}. */
  public BandwidthLimit() {}

  /** Mean, in KiB per second. Null if absent. */
  public @Nullable String getAverage() {
    return average;
  }

  /** Sets what {@link #getAverage} gives, and gives this bean. */
  public BandwidthLimit withAverage(@Nullable String average) {
    this.average = average;
    return this;
  }

  /** {@link #getAverage} as a number; empty if absent or not decimal. */
  public OptionalLong average() {
    return Decimal.of(average);
  }

  /** Most, in KiB per second. Null if absent. */
  public @Nullable String getPeak() {
    return peak;
  }

  /** Sets what {@link #getPeak} gives, and gives this bean. */
  public BandwidthLimit withPeak(@Nullable String peak) {
    this.peak = peak;
    return this;
  }

  /** {@link #getPeak} as a number; empty if absent or not decimal. */
  public OptionalLong peak() {
    return Decimal.of(peak);
  }

  /** KiB at the peak. Null if absent. */
  public @Nullable String getBurst() {
    return burst;
  }

  /** Sets what {@link #getBurst} gives, and gives this bean. */
  public BandwidthLimit withBurst(@Nullable String burst) {
    this.burst = burst;
    return this;
  }

  /** {@link #getBurst} as a number; empty if absent or not decimal. */
  public OptionalLong burst() {
    return Decimal.of(burst);
  }

  /** Least guaranteed, inbound only. Null if absent. */
  public @Nullable String getFloor() {
    return floor;
  }

  /** Sets what {@link #getFloor} gives, and gives this bean. */
  public BandwidthLimit withFloor(@Nullable String floor) {
    this.floor = floor;
    return this;
  }

  /** {@link #getFloor} as a number; empty if absent or not decimal. */
  public OptionalLong floor() {
    return Decimal.of(floor);
  }
}
