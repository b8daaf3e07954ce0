package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <secmodel>}: a way the host keeps guests apart. */
public final class SecurityModel extends ModelElement {

  @XmlElement private @Nullable String model;

  @XmlElement private @Nullable String doi;

  @XmlElement(name = "baselabel")
  private final List<BaseLabel> baseLabels = new ArrayList<>();

  /** An empty {@code <secmodel>}. */
  public SecurityModel() {}

  /** Its name: {@code selinux}, {@code apparmor}, {@code dac} or {@code none}. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public SecurityModel withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** Its domain of interpretation, {@code 0} in practice. Null if absent. */
  public @Nullable String getDoi() {
    return doi;
  }

  /** Sets what {@link #getDoi} gives, and gives this bean. */
  public SecurityModel withDoi(@Nullable String doi) {
    this.doi = doi;
    return this;
  }

  /** The labels guests get. In document order, modifiable. */
  public List<BaseLabel> getBaseLabels() {
    return baseLabels;
  }
}
