package dev.sevkit.model.domain;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <vcpu>}: one virtual CPU among {@code <vcpus>}. */
public final class VcpuState extends ModelElement {

  @XmlAttribute private @Nullable String id;

  @XmlAttribute private @Nullable String enabled;

  @XmlAttribute private @Nullable String hotpluggable;

  @XmlAttribute private @Nullable String order;

  /** An empty {@code <vcpu>}. */
  public VcpuState() {}

  /** Number from 0. Null if absent. */
  public @Nullable String getId() {
    return id;
  }

  /** Sets what {@link #getId} gives, and gives this bean. */
  public VcpuState withId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** {@link #getId} as a number; empty if absent or not decimal. */
  public OptionalLong id() {
    return Decimal.of(id);
  }

  /** {@code yes} when online. Null if absent. */
  public @Nullable String getEnabled() {
    return enabled;
  }

  /** Sets what {@link #getEnabled} gives, and gives this bean. */
  public VcpuState withEnabled(@Nullable String enabled) {
    this.enabled = enabled;
    return this;
  }

  /** What {@link #getEnabled} means. */
  public Written<YesNo> enabled() {
    return Written.of(enabled, YesNo.class);
  }

  /** Sets what {@link #enabled} gives, and gives this bean. */
  public VcpuState withEnabled(YesNo enabled) {
    return withEnabled(enabled.id());
  }

  /** {@code yes} when it can be unplugged. Null if absent. */
  public @Nullable String getHotpluggable() {
    return hotpluggable;
  }

  /** Sets what {@link #getHotpluggable} gives, and gives this bean. */
  public VcpuState withHotpluggable(@Nullable String hotpluggable) {
    this.hotpluggable = hotpluggable;
    return this;
  }

  /** What {@link #getHotpluggable} means. */
  public Written<YesNo> hotpluggable() {
    return Written.of(hotpluggable, YesNo.class);
  }

  /** Sets what {@link #hotpluggable} gives, and gives this bean. */
  public VcpuState withHotpluggable(YesNo hotpluggable) {
    return withHotpluggable(hotpluggable.id());
  }

  /** Place in the order of plugging. Null if absent. */
  public @Nullable String getOrder() {
    return order;
  }

  /** Sets what {@link #getOrder} gives, and gives this bean. */
  public VcpuState withOrder(@Nullable String order) {
    this.order = order;
    return this;
  }

  /** {@link #getOrder} as a number; empty if absent or not decimal. */
  public OptionalLong order() {
    return Decimal.of(order);
  }
}
