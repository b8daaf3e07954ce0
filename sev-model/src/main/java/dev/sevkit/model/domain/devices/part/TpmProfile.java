package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <profile>}: profile of an emulated TPM, since libvirt 10.10.0. */
public final class TpmProfile extends ModelElement {

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String source;

  @XmlAttribute private @Nullable String removeDisabled;

  /** An empty {@code <profile>}. */
  public TpmProfile() {}

  /** Name of the profile. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public TpmProfile withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Profile it is made from. Null if absent. */
  public @Nullable String getSource() {
    return source;
  }

  /** Sets what {@link #getSource} gives, and gives this bean. */
  public TpmProfile withSource(@Nullable String source) {
    this.source = source;
    return this;
  }

  /** Which disabled algorithms are taken out. Null if absent. */
  public @Nullable String getRemoveDisabled() {
    return removeDisabled;
  }

  /** Sets what {@link #getRemoveDisabled} gives, and gives this bean. */
  public TpmProfile withRemoveDisabled(@Nullable String removeDisabled) {
    this.removeDisabled = removeDisabled;
    return this;
  }
}
