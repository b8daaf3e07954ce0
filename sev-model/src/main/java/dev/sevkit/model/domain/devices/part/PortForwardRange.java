package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <range>}: ports that are forwarded. */
public final class PortForwardRange extends ModelElement {

  @XmlAttribute private @Nullable String start;

  @XmlAttribute private @Nullable String end;

  @XmlAttribute private @Nullable String to;

  @XmlAttribute private @Nullable String exclude;

  /** An empty {@code <range>}. */
  public PortForwardRange() {}

  /** First port. Null if absent. */
  public @Nullable String getStart() {
    return start;
  }

  /** Sets what {@link #getStart} gives, and gives this bean. */
  public PortForwardRange withStart(@Nullable String start) {
    this.start = start;
    return this;
  }

  /** {@link #getStart} as a number; empty if absent or not decimal. */
  public OptionalLong start() {
    return Decimal.of(start);
  }

  /** Last port; the first when absent. Null if absent. */
  public @Nullable String getEnd() {
    return end;
  }

  /** Sets what {@link #getEnd} gives, and gives this bean. */
  public PortForwardRange withEnd(@Nullable String end) {
    this.end = end;
    return this;
  }

  /** {@link #getEnd} as a number; empty if absent or not decimal. */
  public OptionalLong end() {
    return Decimal.of(end);
  }

  /** First port in the guest. Null if absent. */
  public @Nullable String getTo() {
    return to;
  }

  /** Sets what {@link #getTo} gives, and gives this bean. */
  public PortForwardRange withTo(@Nullable String to) {
    this.to = to;
    return this;
  }

  /** {@link #getTo} as a number; empty if absent or not decimal. */
  public OptionalLong to() {
    return Decimal.of(to);
  }

  /** {@code yes} to leave these out. Null if absent. */
  public @Nullable String getExclude() {
    return exclude;
  }

  /** Sets what {@link #getExclude} gives, and gives this bean. */
  public PortForwardRange withExclude(@Nullable String exclude) {
    this.exclude = exclude;
    return this;
  }

  /** What {@link #getExclude} means. */
  public Written<YesNo> exclude() {
    return Written.of(exclude, YesNo.class);
  }

  /** Sets what {@link #exclude} gives, and gives this bean. */
  public PortForwardRange withExclude(YesNo exclude) {
    return withExclude(exclude.id());
  }
}
