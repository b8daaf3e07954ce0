package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <resolution>}: smallest resolution of a video adapter. */
public final class VideoResolution extends ModelElement {

  @XmlAttribute private @Nullable String x;

  @XmlAttribute private @Nullable String y;

  /** An empty {@code <resolution>}. */
  public VideoResolution() {}

  /** Pixels across. Null if absent. */
  public @Nullable String getX() {
    return x;
  }

  /** Sets what {@link #getX} gives, and gives this bean. */
  public VideoResolution withX(@Nullable String x) {
    this.x = x;
    return this;
  }

  /** {@link #getX} as a number; empty if absent or not decimal. */
  public OptionalLong x() {
    return Decimal.of(x);
  }

  /** Pixels down. Null if absent. */
  public @Nullable String getY() {
    return y;
  }

  /** Sets what {@link #getY} gives, and gives this bean. */
  public VideoResolution withY(@Nullable String y) {
    this.y = y;
    return this;
  }

  /** {@link #getY} as a number; empty if absent or not decimal. */
  public OptionalLong y() {
    return Decimal.of(y);
  }
}
