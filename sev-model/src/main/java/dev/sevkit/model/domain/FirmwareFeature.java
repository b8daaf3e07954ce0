package dev.sevkit.model.domain;

import dev.sevkit.model.domain.word.FirmwareFeatureName;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <feature>}: what an automatically chosen firmware must or must not have. */
public final class FirmwareFeature extends ModelElement {

  @XmlAttribute private @Nullable String enabled;

  @XmlAttribute private @Nullable String name;

  /** An empty {@code <feature>}. */
  public FirmwareFeature() {}

  /** {@code yes} or {@code no}. Null if absent. */
  public @Nullable String getEnabled() {
    return enabled;
  }

  /** Sets what {@link #getEnabled} gives, and gives this bean. */
  public FirmwareFeature withEnabled(@Nullable String enabled) {
    this.enabled = enabled;
    return this;
  }

  /** What {@link #getEnabled} means. */
  public Written<YesNo> enabled() {
    return Written.of(enabled, YesNo.class);
  }

  /** Sets what {@link #enabled} gives, and gives this bean. */
  public FirmwareFeature withEnabled(YesNo enabled) {
    return withEnabled(enabled.id());
  }

  /** Name of the feature. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public FirmwareFeature withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** What {@link #getName} means. */
  public Written<FirmwareFeatureName> name() {
    return Written.of(name, FirmwareFeatureName.class);
  }

  /** Sets what {@link #name} gives, and gives this bean. */
  public FirmwareFeature withName(FirmwareFeatureName name) {
    return withName(name.id());
  }
}
