package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <tag>}: a VLAN. */
public final class VlanTag extends ModelElement {

  @XmlAttribute private @Nullable String id;

  @XmlAttribute private @Nullable String nativeMode;

  /** An empty {@code <tag>}. */
  public VlanTag() {}

  /** Number, 0 to 4095. Null if absent. */
  public @Nullable String getId() {
    return id;
  }

  /** Sets what {@link #getId} gives, and gives this bean. */
  public VlanTag withId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** {@link #getId} as a number; empty if absent or not decimal. */
  public OptionalLong id() {
    return Decimal.of(id);
  }

  /** {@code tagged} or {@code untagged}. Null if absent. */
  public @Nullable String getNativeMode() {
    return nativeMode;
  }

  /** Sets what {@link #getNativeMode} gives, and gives this bean. */
  public VlanTag withNativeMode(@Nullable String nativeMode) {
    this.nativeMode = nativeMode;
    return this;
  }
}
